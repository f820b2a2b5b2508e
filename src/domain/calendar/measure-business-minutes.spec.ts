import type { CalendarDefinition, HoursText } from "./business-calendar"
import { measureBusinessMinutes } from "./measure-business-minutes"
import { requireCalendar } from "./require-calendar"

const nineToFive: HoursText[] = [["09:00", "17:00"]]
const night: HoursText[] = [["22:00", "06:00"]]
const berlin = requireCalendar({
  time_zone: "Europe/Berlin",
  hours: { mon: nineToFive, tue: nineToFive, wed: nineToFive, thu: nineToFive, fri: nineToFive },
  holidays: ["2026-12-25"],
})
const weekendNights = requireCalendar({ time_zone: "Europe/Berlin", hours: { sat: night } })
const always: CalendarDefinition = {
  time_zone: "America/New_York",
  hours: Object.fromEntries(
    ["mon", "tue", "wed", "thu", "fri", "sat", "sun"].map((day) => [day, [["00:00", "24:00"]]]),
  ),
}
const newYork = requireCalendar(always)

describe("business minutes between two instants", () => {
  it.each([
    ["a morning", berlin, "2026-11-23T09:00+01:00", "2026-11-23T12:00+01:00", 180],
    ["from Friday 16:00 to Monday 10:00", berlin, "2026-11-20T16:00+01:00", "2026-11-23T10:00+01:00", 120],
    ["a weekend", berlin, "2026-11-20T17:00+01:00", "2026-11-23T09:00+01:00", 0],
    ["from before opening until after closing", berlin, "2026-11-23T06:00+01:00", "2026-11-23T22:00+01:00", 480],
    ["a week with a holiday", berlin, "2026-12-21T00:00+01:00", "2026-12-28T00:00+01:00", 4 * 480],
    ["thirty seconds", berlin, "2026-11-23T09:00:00+01:00", "2026-11-23T09:00:30+01:00", 0.5],
    ["an empty interval", berlin, "2026-11-23T10:00+01:00", "2026-11-23T10:00+01:00", 0],
    ["an interval the wrong way round", berlin, "2026-11-23T12:00+01:00", "2026-11-23T10:00+01:00", 0],
    ["a whole year", berlin, "2027-01-01T00:00+01:00", "2028-01-01T00:00+01:00", 261 * 480],
    ["a night shift of seven hours in spring", weekendNights, "2026-03-28T12:00+01:00", "2026-03-29T12:00+02:00", 420],
    ["a night shift of nine hours in autumn", weekendNights, "2026-10-24T12:00+02:00", "2026-10-25T12:00+01:00", 540],
    ["a day of 23 hours, round the clock", newYork, "2026-03-08T00:00-05:00", "2026-03-09T00:00-04:00", 1380],
    ["a century, round the clock", newYork, "2000-01-01T00:00Z", "2100-01-01T00:00Z", 36_525 * 1440],
  ])("%s", (_, calendar, from, to, minutes) => {
    expect(measureBusinessMinutes(calendar, new Date(from), new Date(to))).toBe(minutes)
  })

  it("does not measure from an invalid date", () => {
    expect(() => measureBusinessMinutes(berlin, new Date("no date"), new Date("2026-11-23T09:00Z"))).toThrow(RangeError)
  })
})
