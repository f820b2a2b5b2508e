import { addBusinessMinutes } from "./add-business-minutes"
import { WEEKDAYS, type HoursText } from "./business-calendar"
import { toDate } from "./calendar-date"
import { measureBusinessMinutes } from "./measure-business-minutes"
import { requireCalendar } from "./require-calendar"
import { DAYS_PER_PAGE } from "./timeline"

/** The first date of a page, in the middle of 2027. */
const SEAM = toDate(41 * DAYS_PER_PAGE)

function daily(timeZone: string, hours: HoursText) {
  return requireCalendar({
    time_zone: timeZone,
    hours: Object.fromEntries(WEEKDAYS.map((weekday) => [weekday, [hours]])),
  })
}

describe("where one page of the timeline ends and the next begins", () => {
  it("still counts the night shift that began on the page before", () => {
    const nights = daily("UTC", ["22:00", "06:00"])
    const due = addBusinessMinutes(nights, new Date(`${SEAM}T02:00Z`), 60)
    expect(due).toEqual({ accepted: true, value: new Date(`${SEAM}T03:00Z`) })
  })

  it("finds a date that is already on the next page where the sun rises earlier", () => {
    const auckland = daily("Pacific/Auckland", ["00:00", "10:00"])
    const from = new Date(`${SEAM}T00:00+12:00`)
    expect(measureBusinessMinutes(auckland, from, new Date(`${SEAM}T08:00+12:00`))).toBe(480)
  })

  it("finds a date that is still on the page before where the sun rises later", () => {
    const honolulu = daily("Pacific/Honolulu", ["12:00", "24:00"])
    const midnight = new Date(`${SEAM}T00:00-10:00`)
    const before = new Date(midnight.getTime() - 60 * 60_000)
    expect(measureBusinessMinutes(honolulu, before, midnight)).toBe(60)
    expect(addBusinessMinutes(honolulu, before, 60)).toEqual({ accepted: true, value: midnight })
  })
})
