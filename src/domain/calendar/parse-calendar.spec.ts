import type { CalendarDefinition } from "./business-calendar"
import { parseCalendar } from "./parse-calendar"
import { requireCalendar } from "./require-calendar"

const office: CalendarDefinition = { time_zone: "Europe/Berlin", hours: { mon: [["09:00", "17:00"]] } }

function faultsOf(changes: Partial<CalendarDefinition>): string[] {
  const parsed = parseCalendar({ ...office, ...changes })
  return parsed.accepted ? [] : parsed.reasons.map(({ code, field }) => `${code} at ${field}`)
}

describe("reading a calendar", () => {
  it.each<[string, Partial<CalendarDefinition>, string]>([
    ["a zone nobody knows", { time_zone: "Mars/Olympus" }, "calendar_time_zone_unknown at time_zone"],
    ["an offset instead of a zone", { time_zone: "+01:00" }, "calendar_time_zone_unknown at time_zone"],
    ["a weekday nobody knows", { hours: { funday: [["09:00", "17:00"]] } }, "calendar_weekday_unknown at hours.funday"],
    ["opening at 24:00", { hours: { mon: [["24:00", "06:00"]] } }, "calendar_time_malformed at hours.mon.0.0"],
    ["closing at 24:01", { hours: { mon: [["09:00", "24:01"]] } }, "calendar_time_malformed at hours.mon.0.1"],
    [
      "a time without leading zero",
      { hours: { mon: [["9:00", "17:00"]] } },
      "calendar_time_malformed at hours.mon.0.0",
    ],
    ["an interval of no length", { hours: { mon: [["09:00", "09:00"]] } }, "calendar_interval_empty at hours.mon.0"],
    [
      "overlapping intervals, whatever their order",
      {
        hours: {
          mon: [
            ["13:00", "18:00"],
            ["09:00", "13:01"],
          ],
        },
      },
      "calendar_intervals_overlap at hours.mon",
    ],
    [
      "a night shift into the next morning's opening",
      { hours: { sun: [["22:00", "06:00"]], mon: [["05:59", "09:00"]] } },
      "calendar_intervals_overlap at hours.mon",
    ],
    [
      "an extra day into the next morning's opening",
      { extra_days: [{ on: "2026-11-22", hours: [["22:00", "10:00"]] }] },
      "calendar_intervals_overlap at extra_days.0.hours",
    ],
    [
      "an extra day that opens before the night shift ends",
      { hours: { sun: [["22:00", "06:00"]] }, extra_days: [{ on: "2026-11-23", hours: [["05:00", "12:00"]] }] },
      "calendar_intervals_overlap at extra_days.0.hours",
    ],
    [
      "a holiday on 29 February 2026",
      { holidays: ["2028-02-29", "2026-02-29"] },
      "calendar_date_malformed at holidays.1",
    ],
    [
      "an extra day on 31 November",
      { extra_days: [{ on: "2026-11-31", hours: [["09:00", "12:00"]] }] },
      "calendar_date_malformed at extra_days.0.on",
    ],
    [
      "an extra day listed twice",
      {
        extra_days: [
          { on: "2026-11-28", hours: [["09:00", "12:00"]] },
          { on: "2026-11-28", hours: [["13:00", "15:00"]] },
        ],
      },
      "calendar_extra_day_repeated at extra_days.1.on",
    ],
    [
      "an extra day without hours",
      { extra_days: [{ on: "2026-11-28", hours: [] }] },
      "calendar_extra_day_closed at extra_days.0.hours",
    ],
    ["a calendar that never opens", { hours: { mon: [] } }, "calendar_never_opens at hours"],
  ])("refuses %s", (_, changes, fault) => {
    expect(faultsOf(changes)).toEqual([fault])
  })

  it.each<[string, Partial<CalendarDefinition>]>([
    ["24:00 as closing", { hours: { mon: [["00:00", "24:00"]], tue: [["00:00", "24:00"]] } }],
    [
      "a night shift that ends as the next day opens",
      { hours: { mon: [["22:00", "06:00"]], tue: [["06:00", "22:00"]] } },
    ],
    [
      "intervals that touch, in any order",
      {
        hours: {
          mon: [
            ["12:00", "18:00"],
            ["09:00", "12:00"],
          ],
        },
      },
    ],
    [
      "a date that is a holiday and an extra day",
      { holidays: ["2026-10-10"], extra_days: [{ on: "2026-10-10", hours: [["09:00", "18:00"]] }] },
    ],
    ["nothing but extra days", { hours: {}, extra_days: [{ on: "2026-11-28", hours: [["10:00", "16:00"]] }] }],
    [
      "an early extra day after a holiday has cancelled the night shift before it",
      {
        hours: { sun: [["22:00", "06:00"]] },
        holidays: ["2026-11-22"],
        extra_days: [{ on: "2026-11-23", hours: [["05:00", "12:00"]] }],
      },
    ],
  ])("accepts %s", (_, changes) => {
    expect(faultsOf(changes)).toEqual([])
  })

  it("names every fault, not only the first", () => {
    expect(faultsOf({ time_zone: "", hours: { mon: [["9", "17:00"]] }, holidays: ["someday"] })).toHaveLength(3)
  })

  it("gives a calendar that cannot be changed", () => {
    const calendar = requireCalendar(office)
    expect(Object.isFrozen(calendar) && Object.isFrozen(calendar.weekly) && Object.isFrozen(calendar.weekly[0])).toBe(
      true,
    )
  })

  it("throws when a stored definition is broken", () => {
    expect(() => requireCalendar({ ...office, time_zone: "Mars/Olympus" })).toThrow("Mars/Olympus")
  })
})
