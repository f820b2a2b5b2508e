import { addWorkingDays } from "./add-working-days"
import type { CalendarDefinition, HoursText } from "./business-calendar"
import { requireCalendar } from "./require-calendar"
import { isWorkingDay, workingDayOnOrAfter } from "./working-day"

const nineToFive: HoursText[] = [["09:00", "17:00"]]
const weekdays = { mon: nineToFive, tue: nineToFive, wed: nineToFive, thu: nineToFive, fri: nineToFive }
const berlin: CalendarDefinition = { time_zone: "Europe/Berlin", hours: weekdays, holidays: ["2026-12-25"] }
const china: CalendarDefinition = {
  time_zone: "Asia/Shanghai",
  hours: weekdays,
  holidays: ["2026-10-01", "2026-10-02", "2026-10-05", "2026-10-06", "2026-10-07"],
  extra_days: [{ on: "2026-10-10", hours: [["10:00", "16:00"]] }],
}

describe("the end of the nth working day", () => {
  it.each<[string, CalendarDefinition, string, number, string]>([
    ["three days from Monday", berlin, "2026-11-23T10:00+01:00", 3, "2026-11-26T17:00+01:00"],
    ["three days from Monday at 23:50", berlin, "2026-11-23T23:50+01:00", 3, "2026-11-26T17:00+01:00"],
    ["three days from Monday at 00:00", berlin, "2026-11-23T00:00+01:00", 3, "2026-11-26T17:00+01:00"],
    ["three days from Friday after hours", berlin, "2026-11-20T19:00+01:00", 3, "2026-11-25T17:00+01:00"],
    ["three days from a Saturday", berlin, "2026-11-21T10:00+01:00", 3, "2026-11-25T17:00+01:00"],
    ["three days from a holiday", berlin, "2026-12-25T10:00+01:00", 3, "2026-12-30T17:00+01:00"],
    ["three days over a holiday", berlin, "2026-12-23T10:00+01:00", 3, "2026-12-29T17:00+01:00"],
    ["the date counts in the calendar's zone", berlin, "2026-11-22T23:30Z", 1, "2026-11-24T17:00+01:00"],
    ["one day over the start of summer time", berlin, "2026-03-27T10:00+01:00", 1, "2026-03-30T17:00+02:00"],
    ["one day before 29 February", berlin, "2028-02-28T10:00+01:00", 1, "2028-02-29T17:00+01:00"],
    ["a year of working days", berlin, "2027-01-01T10:00+01:00", 260, "2027-12-31T17:00+01:00"],

    ["zero days: by closing time", berlin, "2026-11-23T10:00+01:00", 0, "2026-11-23T17:00+01:00"],
    ["zero days, asked before opening", berlin, "2026-11-23T07:00+01:00", 0, "2026-11-23T17:00+01:00"],
    [
      "zero days, asked at closing: the next working day",
      berlin,
      "2026-11-20T17:00+01:00",
      0,
      "2026-11-23T17:00+01:00",
    ],
    ["zero days on a Sunday: the next working day", berlin, "2026-11-22T10:00+01:00", 0, "2026-11-23T17:00+01:00"],

    [
      "a make-up Saturday is a working day and ends at its own closing",
      china,
      "2026-10-09T10:00+08:00",
      1,
      "2026-10-10T16:00+08:00",
    ],
    ["one day over the National Day week", china, "2026-09-30T10:00+08:00", 1, "2026-10-08T17:00+08:00"],
    [
      "several intervals: the last closing",
      {
        ...berlin,
        hours: {
          tue: [
            ["13:00", "19:30"],
            ["09:00", "12:00"],
          ],
        },
      },
      "2026-11-23T10:00+01:00",
      1,
      "2026-11-24T19:30+01:00",
    ],
    [
      "open until 24:00: midnight",
      { ...berlin, hours: { tue: [["09:00", "24:00"]] } },
      "2026-11-23T10:00+01:00",
      1,
      "2026-11-25T00:00+01:00",
    ],
    [
      "a night shift belongs to the date on which it opens",
      { ...berlin, hours: { tue: [["22:00", "06:00"]], thu: [["09:00", "10:00"]] } },
      "2026-11-23T10:00+01:00",
      1,
      "2026-11-25T06:00+01:00",
    ],
    [
      "asked after midnight of a night shift: that date is not counted",
      { ...berlin, hours: { mon: [["22:00", "06:00"]], tue: [["22:00", "06:00"]], wed: [["22:00", "06:00"]] } },
      "2026-11-24T02:00+01:00",
      1,
      "2026-11-26T06:00+01:00",
    ],
    [
      "a date whose only interval falls into the gap is no working day",
      { ...berlin, hours: { sun: [["02:15", "02:45"]] } },
      "2026-03-28T10:00+01:00",
      1,
      "2026-04-05T02:45+02:00",
    ],
  ])("%s", (_, definition, start, days, expected) => {
    const due = addWorkingDays(requireCalendar(definition), new Date(start), days)
    expect(due).toEqual({ accepted: true, value: new Date(expected) })
  })

  it.each([0, 1, 3, 1e15])("refuses %d days when only past extra days were open", (days) => {
    const bazaar = requireCalendar({
      time_zone: "UTC",
      hours: {},
      extra_days: [{ on: "2026-11-20", hours: [["10:00", "16:00"]] }],
    })
    const due = addWorkingDays(bazaar, new Date("2026-11-21T10:00Z"), days)
    expect(due).toMatchObject({ accepted: false, reasons: [{ code: "calendar_exhausted" }] })
  })

  it.each([-1, 0.5, NaN, Infinity])("does not count %d days", (days) => {
    expect(() => addWorkingDays(requireCalendar(berlin), new Date("2026-11-21T10:00Z"), days)).toThrow(RangeError)
  })
})

describe("moving a date to a working day", () => {
  it.each([
    ["leaves a working day where it is", "2026-12-24", "2026-12-24"],
    ["moves a holiday before a weekend to Monday", "2026-12-25", "2026-12-28"],
    ["moves a Sunday to Monday", "2026-11-22", "2026-11-23"],
  ])("%s", (_, on, expected) => {
    const calendar = requireCalendar(berlin)
    expect(workingDayOnOrAfter(calendar, on)).toEqual({ accepted: true, value: expected })
    expect(isWorkingDay(calendar, on)).toBe(on === expected)
  })

  it("refuses when nothing opens any more", () => {
    const bazaar = requireCalendar({
      time_zone: "UTC",
      hours: {},
      extra_days: [{ on: "2026-11-20", hours: [["10:00", "16:00"]] }],
    })
    expect(workingDayOnOrAfter(bazaar, "2026-11-20")).toMatchObject({ accepted: true })
    expect(workingDayOnOrAfter(bazaar, "2026-11-21")).toMatchObject({ reasons: [{ code: "calendar_exhausted" }] })
  })
})
