import { findHolidayWarning } from "./holiday-coverage"
import { listHolidays } from "./holidays"
import { requireCalendar } from "./require-calendar"

function datesOf(country: string, region: string | null, years: number[]): string[] {
  const holidays = listHolidays(country, region, years)
  return holidays.accepted ? holidays.value.map(({ on }) => on) : []
}

describe("public holidays", () => {
  it("knows the holidays of Germany by name", () => {
    const holidays = listHolidays("DE", null, [2026])
    expect(holidays.accepted && holidays.value).toContainEqual({ on: "2026-12-25", name: "1. Weihnachtstag" })
    expect(holidays.accepted && holidays.value).toHaveLength(9)
  })

  it("adds those of a region", () => {
    expect(datesOf("DE", "BY", [2026])).toContain("2026-01-06")
    expect(datesOf("DE", null, [2026])).not.toContain("2026-01-06")
  })

  it("lists several years in order and each date once", () => {
    const dates = datesOf("US", null, [2027, 2026])
    expect(dates).toEqual([...new Set(dates)].sort())
    expect(dates).toEqual(expect.arrayContaining(["2026-07-03", "2027-11-25"]))
  })

  it("lists each date of a feast of several days", () => {
    expect(datesOf("CN", null, [2026])).toEqual(expect.arrayContaining(["2026-10-01", "2026-10-02", "2026-10-03"]))
    expect(datesOf("SA", null, [2026])).toEqual(expect.arrayContaining(["2026-05-26", "2026-05-29"]))
  })

  it("leaves out half days", () => {
    expect(datesOf("CN", null, [2026])).not.toContain("2026-03-08")
  })

  it("leaves out feasts on which shops open", () => {
    expect(datesOf("DE", null, [2026])).not.toContain("2026-02-14")
  })

  it.each<[string, string | null, string]>([
    ["XX", null, "country"],
    ["constructor", null, "country"],
    ["DE", "XX", "region"],
    ["JP", "BY", "region"],
  ])("refuses %s %s and names the %s", (country, region, field) => {
    expect(listHolidays(country, region, [2026])).toMatchObject({ reasons: [{ code: "holiday_place_unknown", field }] })
  })
})

describe("a list of holidays that runs out", () => {
  const calendar = requireCalendar({
    time_zone: "Asia/Shanghai",
    hours: { mon: [["09:00", "17:00"]] },
    holidays: ["2026-12-25", "2026-12-26", "2026-01-01"],
  })

  it("warns 59 days before the last one, and after it", () => {
    const warning = { code: "holidays_run_out", last_listed_on: "2026-12-26" }
    expect(findHolidayWarning(calendar, new Date("2026-10-28T12:00+08:00"))).toEqual({ ...warning, days_left: 59 })
    expect(findHolidayWarning(calendar, new Date("2027-01-02T12:00+08:00"))).toEqual({ ...warning, days_left: -7 })
  })

  it("counts the days in the calendar's zone", () => {
    expect(findHolidayWarning(calendar, new Date("2026-10-27T15:59Z"))).toBeNull()
    expect(findHolidayWarning(calendar, new Date("2026-10-27T16:00Z"))).toMatchObject({ days_left: 59 })
  })

  it("says nothing about a service that has no holidays", () => {
    const always = requireCalendar({ time_zone: "UTC", hours: { mon: [["00:00", "24:00"]] } })
    expect(findHolidayWarning(always, new Date("2026-10-28T12:00Z"))).toBeNull()
  })
})
