import { RFC_5545_EXAMPLES } from "./rfc-5545.fixtures"
import { clampMonthEnd } from "./clamp-month-end"
import { isRecurrenceRule, listOccurrences, wallClockAt } from "./recurrence"

function list(rrule: string, start: string, time_zone: string, count = 10): string[] {
  const start_wall = Date.parse(`${start}Z`)
  const listed = listOccurrences({ rrule, start_wall, time_zone }, (_, taken) => taken < count)
  if (!listed.accepted) throw new Error(listed.reasons[0].message)
  return listed.value.map((at) => at.toISOString().replace(".000Z", "Z"))
}

describe("a recurrence rule", () => {
  it.each(RFC_5545_EXAMPLES)("gives what RFC 5545 says: $rrule", ({ rrule, start, dates, time, ends }) => {
    const shown = list(rrule, start, "America/New_York", ends === true ? dates.length + 1 : dates.length).map((at) =>
      new Date(wallClockAt("America/New_York", new Date(at))).toISOString().slice(0, 16),
    )
    expect(shown).toEqual(dates.map((on) => (on.includes("T") ? on : `${on}T${time ?? "09:00"}`)))
  })

  it("keeps to the wall clock when clocks go back and forward", () => {
    expect(list("FREQ=DAILY", "2026-10-24T09:00:00", "Europe/Berlin", 2)).toEqual([
      "2026-10-24T07:00:00Z",
      "2026-10-25T08:00:00Z",
    ])
    expect(list("FREQ=DAILY", "2026-03-28T09:00:00", "Europe/Berlin", 2)).toEqual([
      "2026-03-28T08:00:00Z",
      "2026-03-29T07:00:00Z",
    ])
  })

  it("leaves out a time that the clock jumps over, and does not count it", () => {
    expect(list("FREQ=DAILY;COUNT=2", "2026-03-28T02:30:00", "Europe/Berlin")).toEqual([
      "2026-03-28T01:30:00Z",
      "2026-03-30T00:30:00Z",
    ])
  })

  it("takes the first of a time that comes twice", () => {
    expect(list("FREQ=DAILY;COUNT=1", "2026-10-25T02:30:00", "Europe/Berlin")).toEqual(["2026-10-25T00:30:00Z"])
  })

  it("keeps 29 February for leap years", () => {
    expect(list("FREQ=YEARLY", "2028-02-29T09:00:00", "UTC", 2)).toEqual([
      "2028-02-29T09:00:00Z",
      "2032-02-29T09:00:00Z",
    ])
  })

  it("leaves out months that are too short", () => {
    expect(list("FREQ=MONTHLY", "2026-01-31T09:00:00", "UTC", 3).map((at) => at.slice(0, 10))).toEqual([
      "2026-01-31",
      "2026-03-31",
      "2026-05-31",
    ])
  })

  it("ends at an UNTIL in UTC, on the wall clock, or with a date", () => {
    const until = (written: string) =>
      list(`FREQ=DAILY;UNTIL=${written}`, "2026-06-01T09:00:00", "Asia/Shanghai").length
    expect(until("20260603T010000Z")).toBe(3)
    expect(until("20260603T005959Z")).toBe(2)
    expect(until("20260603T090000")).toBe(3)
    expect(until("20260603")).toBe(3)
  })

  it("ends a search for what never comes", () => {
    expect(list("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", "2026-01-01T09:00:00", "UTC")).toEqual([])
    expect(list("FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30", "2026-01-01T09:00:00", "UTC")).toEqual([])
  })

  it.each([
    "",
    "FREQ=FORTNIGHTLY",
    "INTERVAL=2",
    "FREQ=DAILY;INTERVAL=0",
    "FREQ=DAILY;COUNT=x",
    "FREQ=DAILY;UNTIL=soon",
    "FREQ=DAILY;INTERVAL=1000000",
    "FREQ=DAILY;BYHOUR=24",
    "FREQ=DAILY\nEXDATE:20260101T000000Z",
    "DTSTART=20260101T000000Z;FREQ=DAILY",
  ])("is refused when it is none: %j", (rrule) => {
    expect(isRecurrenceRule(rrule)).toBe(false)
  })
})

describe("a rule that steps through the day", () => {
  it("is refused when it might never meet a time that it lists", () => {
    const ask = (rrule: string) =>
      listOccurrences({ rrule, start_wall: Date.UTC(2026, 0, 1, 9), time_zone: "UTC" }, (_, taken) => taken < 1)
        .accepted
    expect(ask("FREQ=HOURLY;INTERVAL=24;BYHOUR=5")).toBe(false)
    expect(ask("FREQ=MINUTELY;INTERVAL=7;BYHOUR=9")).toBe(false)
    expect(ask("FREQ=HOURLY;INTERVAL=2;BYHOUR=9,11")).toBe(true)
  })
})

describe("every so many months", () => {
  it.each([
    ["FREQ=MONTHLY", "2026-01-31", ["2026-01-31", "2026-02-28", "2026-03-31", "2026-04-30"]],
    ["FREQ=MONTHLY;INTERVAL=6", "2027-08-30", ["2027-08-30", "2028-02-29", "2028-08-30"]],
    ["FREQ=YEARLY", "2028-02-29", ["2028-02-29", "2029-02-28", "2030-02-28", "2031-02-28", "2032-02-29"]],
    ["FREQ=MONTHLY", "2026-01-15", ["2026-01-15", "2026-02-15"]],
  ])("%s from %s falls on the last day of a shorter month", (rrule, on, dates) => {
    const listed = list(clampMonthEnd(rrule, on), `${on}T09:00:00`, "UTC", dates.length)
    expect(listed.map((at) => at.slice(0, 10))).toEqual(dates)
  })

  it("leaves a rule alone that names its days", () => {
    expect(clampMonthEnd("FREQ=MONTHLY;BYDAY=-1FR", "2026-01-31")).toBe("FREQ=MONTHLY;BYDAY=-1FR")
    expect(clampMonthEnd("FREQ=WEEKLY", "2026-01-31")).toBe("FREQ=WEEKLY")
  })
})
