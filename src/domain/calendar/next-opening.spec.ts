import { nextOpening } from "./next-opening"
import { requireCalendar } from "./require-calendar"

const office = requireCalendar({
  time_zone: "UTC",
  hours: { mon: [["09:00", "17:00"]], tue: [["09:00", "17:00"]] },
})

describe("the next opening", () => {
  it.each([
    ["is now while it is open", "2026-11-30T10:00:00.000Z", "2026-11-30T10:00:00.000Z"],
    ["is now at the very opening", "2026-11-30T09:00:00.000Z", "2026-11-30T09:00:00.000Z"],
    ["is the opening just after", "2026-11-30T08:59:59.999Z", "2026-11-30T09:00:00.000Z"],
    ["is the next morning from closing on", "2026-11-30T17:00:00.000Z", "2026-12-01T09:00:00.000Z"],
    ["is Monday over the rest of the week", "2026-12-01T18:00:00.000Z", "2026-12-07T09:00:00.000Z"],
  ])("%s", (_, at, opening) => {
    expect(nextOpening(office, new Date(at))).toEqual({ accepted: true, value: new Date(opening) })
  })

  it("is refused when nothing opens any more", () => {
    const once = requireCalendar({
      time_zone: "UTC",
      hours: {},
      extra_days: [{ on: "2026-11-30", hours: [["09:00", "17:00"]] }],
    })
    expect(nextOpening(once, new Date("2026-11-30T17:00:00Z")).accepted).toBe(false)
  })
})
