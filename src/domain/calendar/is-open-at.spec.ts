import fc from "fast-check"

import { isOpenAt } from "./is-open-at"
import { measureBusinessMinutes } from "./measure-business-minutes"
import { requireCalendar } from "./require-calendar"

const berlin = requireCalendar({
  time_zone: "Europe/Berlin",
  hours: {
    fri: [
      ["09:00", "12:00"],
      ["13:00", "17:00"],
    ],
    sat: [["22:00", "06:00"]],
  },
  holidays: ["2026-12-25"],
})

describe("whether a calendar is open", () => {
  it.each<[string, string, boolean]>([
    ["at the opening instant", "2026-11-20T08:00:00.000Z", true],
    ["a millisecond before", "2026-11-20T07:59:59.999Z", false],
    ["in the lunch break", "2026-11-20T11:30:00.000Z", false],
    ["a millisecond before closing", "2026-11-20T15:59:59.999Z", true],
    ["at the closing instant", "2026-11-20T16:00:00.000Z", false],
    ["in a night shift of the day before", "2026-11-22T03:00:00.000Z", true],
    ["on a holiday", "2026-12-25T09:00:00.000Z", false],
    ["on a day without hours", "2026-11-23T09:00:00.000Z", false],
  ])("%s", (_, at, expected) => {
    expect(isOpenAt(berlin, new Date(at))).toBe(expected)
  })

  it("agrees with the minutes that are measured", () => {
    const instant = fc.integer({ min: Date.UTC(2026, 0), max: Date.UTC(2028, 0) })
    fc.assert(
      fc.property(instant, (at) => {
        const measured = measureBusinessMinutes(berlin, new Date(at), new Date(at + 1))
        expect(isOpenAt(berlin, new Date(at))).toBe(measured > 0)
      }),
    )
  })
})
