import { endOfDay, endOfNthDay } from "./end-of-day"
import { localDate } from "./local-date"

describe("the end of a window in calendar days", () => {
  it.each([
    ["14 days in Berlin", "Europe/Berlin", "2026-11-01T10:00+01:00", 14, "2026-11-16T00:00+01:00"],
    ["14 days from the last minute of a day", "Europe/Berlin", "2026-11-01T23:59+01:00", 14, "2026-11-16T00:00+01:00"],
    ["14 days over the end of summer time", "Europe/Berlin", "2026-10-20T10:00+02:00", 14, "2026-11-04T00:00+01:00"],
    ["7 days in China, where it is a day later", "Asia/Shanghai", "2026-12-24T17:00Z", 7, "2027-01-02T00:00+08:00"],
    ["a year's end on a leap day", "UTC", "2028-02-15T08:00Z", 14, "2028-03-01T00:00Z"],
    [
      "a last day that ends an hour early (Chile)",
      "America/Santiago",
      "2026-09-04T12:00-04:00",
      1,
      "2026-09-06T04:00Z",
    ],
    ["0 days: the day itself", "Europe/Berlin", "2026-11-01T10:00+01:00", 0, "2026-11-02T00:00+01:00"],
  ])("%s", (_, zone, start, days, end) => {
    expect(endOfNthDay(zone, new Date(start), days)).toEqual(new Date(end))
  })

  it("is the same as the end of its last date", () => {
    expect(endOfNthDay("Europe/Berlin", new Date("2026-11-01T09:00Z"), 14)).toEqual(
      endOfDay("Europe/Berlin", "2026-11-15"),
    )
  })

  it("is half-open: its last millisecond is still on the last date and its end is not", () => {
    const end = endOfDay("Asia/Shanghai", "2026-12-31")
    expect(localDate("Asia/Shanghai", new Date(end.getTime() - 1))).toBe("2026-12-31")
    expect(localDate("Asia/Shanghai", end)).toBe("2027-01-01")
  })

  it.each([-1, 1.5, NaN, Infinity])("does not count %d days", (days) => {
    expect(() => endOfNthDay("UTC", new Date("2026-11-01T09:00Z"), days)).toThrow(RangeError)
  })
})
