import type { CalendarDefinition } from "./business-calendar"
import { isOpenAt } from "./is-open-at"
import { nextOpening } from "./next-opening"
import { requireCalendar } from "./require-calendar"

const BERLIN: CalendarDefinition = {
  time_zone: "Europe/Berlin",
  hours: {
    mon: [
      ["09:00", "12:00"],
      ["13:00", "17:00"],
    ],
    fri: [["22:00", "06:00"]],
  },
  holidays: ["2026-11-30"],
}

describe("the next opening", () => {
  it.each([
    ["now, while it is open", "2026-11-23T08:30:00Z", "2026-11-23T08:30:00Z"],
    ["now, at the very opening", "2026-11-23T08:00:00Z", "2026-11-23T08:00:00Z"],
    ["after the lunch break, at the very closing", "2026-11-23T11:00:00Z", "2026-11-23T12:00:00Z"],
    ["on Friday night, from Tuesday", "2026-11-24T10:00:00Z", "2026-11-27T21:00:00Z"],
    ["now, in the night shift that began the day before", "2026-11-28T03:00:00Z", "2026-11-28T03:00:00Z"],
    ["not on a holiday", "2026-11-28T05:00:00Z", "2026-12-04T21:00:00Z"],
  ])("is %s", (_, at, expected) => {
    const calendar = requireCalendar(BERLIN)
    const opening = nextOpening(calendar, new Date(at))
    expect(opening).toEqual(new Date(expected))
    expect(opening !== null && isOpenAt(calendar, opening)).toBe(true)
  })

  it("never comes where nothing opens any more", () => {
    const once = requireCalendar({
      time_zone: "UTC",
      hours: {},
      extra_days: [{ on: "2026-11-20", hours: [["09:00", "10:00"]] }],
    })
    expect(nextOpening(once, new Date("2026-11-20T10:00:00Z"))).toBeNull()
  })
})
