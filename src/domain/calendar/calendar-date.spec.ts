import { toDate, toEpochDay, weekdayOf } from "./calendar-date"
import { addDays, daysBetween } from "./date-arithmetic"

describe("calendar dates", () => {
  it.each([
    "2026-02-29",
    "2026-13-01",
    "2026-04-31",
    "26-01-01",
    "2026-1-1",
    "1969-12-31",
    "2200-01-01",
    "tomorrow",
    "",
  ])("refuses %j", (on) => {
    expect(toEpochDay(on)).toBeNull()
  })

  it.each(["1970-01-01", "2028-02-29", "2100-02-28", "2199-12-31"])("reads and writes %s", (on) => {
    expect(toDate(toEpochDay(on) ?? NaN)).toBe(on)
  })

  it("knows that 21 November 2026 is a Saturday", () => {
    expect(weekdayOf(toEpochDay("2026-11-21") ?? NaN)).toBe(5)
  })

  it.each([
    ["over a leap day", "2028-02-28", 2, "2028-03-01"],
    ["over the end of a year", "2026-12-30", 3, "2027-01-02"],
    ["not over a leap day in 2100", "2100-02-28", 1, "2100-03-01"],
    ["backwards", "2027-01-01", -1, "2026-12-31"],
  ])("counts %s", (_, from, days, to) => {
    expect(addDays(from, days)).toBe(to)
    expect(daysBetween(from, to)).toBe(days)
  })

  it("does not count from a date that does not exist", () => {
    expect(() => addDays("2026-02-30", 1)).toThrow(RangeError)
  })
})
