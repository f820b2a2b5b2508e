import { addBusinessMinutes } from "./add-business-minutes"
import type { CalendarDefinition, HoursText } from "./business-calendar"
import { requireCalendar } from "./require-calendar"

const nineToSix: HoursText[] = [
  ["09:00", "12:00"],
  ["13:00", "18:00"],
]
const weekdays = { mon: nineToSix, tue: nineToSix, wed: nineToSix, thu: nineToSix, fri: nineToSix }
const allDay: HoursText[] = [["00:00", "24:00"]]
const night: HoursText[] = [["22:00", "06:00"]]

const berlin: CalendarDefinition = {
  time_zone: "Europe/Berlin",
  hours: weekdays,
  holidays: ["2026-12-25", "2027-01-01"],
}
const roundTheClock: CalendarDefinition = {
  time_zone: "Europe/Berlin",
  hours: { mon: allDay, tue: allDay, wed: allDay, thu: allDay, fri: allDay, sat: allDay, sun: allDay },
}
const nightShift: CalendarDefinition = {
  time_zone: "Europe/Berlin",
  hours: { mon: night, tue: night, wed: night, thu: night, fri: night, sat: night, sun: night },
}
/** National Day 2026: 1–7 October off, Sunday 20 September and Saturday 10 October worked instead. */
const china: CalendarDefinition = {
  time_zone: "Asia/Shanghai",
  hours: weekdays,
  holidays: ["2026-10-01", "2026-10-02", "2026-10-05", "2026-10-06", "2026-10-07"],
  extra_days: [
    { on: "2026-09-20", hours: nineToSix },
    { on: "2026-10-10", hours: nineToSix },
  ],
}

function due(definition: CalendarDefinition, start: string, minutes: number) {
  return addBusinessMinutes(requireCalendar(definition), new Date(start), minutes)
}

describe("business minutes after an instant", () => {
  it.each<[string, CalendarDefinition, string, number, string]>([
    ["two hours in the morning", berlin, "2026-11-23T09:30+01:00", 120, "2026-11-23T11:30+01:00"],
    ["two hours over the lunch break", berlin, "2026-11-23T11:00+01:00", 120, "2026-11-23T14:00+01:00"],
    ["asked during the lunch break", berlin, "2026-11-23T12:20+01:00", 30, "2026-11-23T13:30+01:00"],
    ["asked before opening", berlin, "2026-11-23T06:00+01:00", 30, "2026-11-23T09:30+01:00"],
    ["asked on Friday after hours", berlin, "2026-11-20T19:00+01:00", 120, "2026-11-23T11:00+01:00"],
    ["asked on Friday an hour before closing", berlin, "2026-11-20T17:00+01:00", 120, "2026-11-23T10:00+01:00"],
    ["asked at 23:50", berlin, "2026-11-23T23:50+01:00", 1, "2026-11-24T09:01+01:00"],
    ["used up exactly at closing", berlin, "2026-11-20T17:00+01:00", 60, "2026-11-20T18:00+01:00"],
    ["used up exactly at the lunch break", berlin, "2026-11-20T11:00+01:00", 60, "2026-11-20T12:00+01:00"],
    ["asked exactly at closing", berlin, "2026-11-20T18:00+01:00", 1, "2026-11-23T09:01+01:00"],
    ["asked exactly at opening, a whole day", berlin, "2026-11-23T09:00+01:00", 480, "2026-11-23T18:00+01:00"],
    ["over Christmas and the weekend", berlin, "2026-12-24T17:00+01:00", 120, "2026-12-28T10:00+01:00"],
    ["over the end of the year", berlin, "2026-12-31T17:30+01:00", 60, "2027-01-04T09:30+01:00"],
    ["asked on a holiday", berlin, "2026-12-25T11:00+01:00", 30, "2026-12-28T09:30+01:00"],
    ["over 29 February", berlin, "2028-02-28T17:00+01:00", 600, "2028-03-01T10:00+01:00"],
    ["24 hours over the start of summer time", berlin, "2026-03-27T12:00+01:00", 1440, "2026-04-01T12:00+02:00"],
    ["24 hours over the end of summer time", berlin, "2026-10-23T12:00+02:00", 1440, "2026-10-28T12:00+01:00"],
    ["nothing at all, also when closed", berlin, "2026-11-21T03:04:05Z", 0, "2026-11-21T03:04:05Z"],
    ["seconds are kept", berlin, "2026-11-23T09:00:30+01:00", 1, "2026-11-23T09:01:30+01:00"],
    ["a minute and a half", berlin, "2026-11-20T17:59+01:00", 1.5, "2026-11-23T09:00:30+01:00"],

    ["round the clock, a day", roundTheClock, "2026-11-20T19:17+01:00", 1440, "2026-11-21T19:17+01:00"],
    [
      "round the clock, a year without losing a minute",
      roundTheClock,
      "2026-01-01T00:00Z",
      525_600,
      "2027-01-01T00:00Z",
    ],
    ["round the clock, a century", roundTheClock, "2026-01-01T00:00Z", 52_594_560, "2126-01-01T00:00Z"],
    [
      "round the clock, the day that has 23 hours",
      roundTheClock,
      "2026-03-29T00:00+01:00",
      1440,
      "2026-03-30T01:00+02:00",
    ],
    [
      "round the clock, the day that has 25 hours",
      roundTheClock,
      "2026-10-25T00:00+02:00",
      1440,
      "2026-10-25T23:00+01:00",
    ],

    ["a night shift over midnight", nightShift, "2026-11-20T23:00+01:00", 120, "2026-11-21T01:00+01:00"],
    ["a night shift, asked after midnight", nightShift, "2026-11-21T05:00+01:00", 120, "2026-11-21T23:00+01:00"],
    ["a night shift of seven hours in spring", nightShift, "2026-03-28T22:00+01:00", 421, "2026-03-29T22:01+02:00"],
    ["a night shift of nine hours in autumn", nightShift, "2026-10-24T22:00+02:00", 540, "2026-10-25T06:00+01:00"],
    [
      "a holiday cancels the shift that begins on it, not the end of the one before",
      { ...nightShift, holidays: ["2026-11-21"] },
      "2026-11-21T05:00+01:00",
      61,
      "2026-11-22T22:01+01:00",
    ],
    [
      "opening inside the gap is the moment of the change",
      { ...berlin, hours: { sun: [["02:30", "06:00"]] } },
      "2026-03-29T00:00+01:00",
      60,
      "2026-03-29T04:00+02:00",
    ],
    [
      "an interval inside the gap does not happen",
      { ...berlin, hours: { sun: [["02:15", "02:45"]] } },
      "2026-03-28T12:00+01:00",
      30,
      "2026-04-05T02:45+02:00",
    ],
    [
      "opening that happens twice is its first occurrence",
      { ...berlin, hours: { sun: [["02:30", "06:00"]] } },
      "2026-10-25T00:00+02:00",
      60,
      "2026-10-25T02:30+01:00",
    ],
    [
      "closing that happens twice is its first occurrence",
      { ...berlin, hours: { sun: [["01:00", "02:30"]], mon: [["09:00", "10:00"]] } },
      "2026-10-25T01:00+02:00",
      91,
      "2026-10-26T09:01+01:00",
    ],

    ["a make-up Saturday is worked", china, "2026-10-09T17:00+08:00", 120, "2026-10-10T10:00+08:00"],
    ["over the National Day week", china, "2026-09-30T17:00+08:00", 120, "2026-10-08T10:00+08:00"],
    ["an ordinary Saturday is not worked", china, "2026-10-17T10:00+08:00", 1, "2026-10-19T09:01+08:00"],
    [
      "a make-up day wins over a holiday of the same date",
      { ...china, holidays: ["2026-10-10"] },
      "2026-10-10T08:00+08:00",
      60,
      "2026-10-10T10:00+08:00",
    ],
    [
      "an extra day's hours replace the weekly ones",
      { ...berlin, extra_days: [{ on: "2026-12-24", hours: [["09:00", "12:00"]] }] },
      "2026-12-24T11:00+01:00",
      120,
      "2026-12-28T10:00+01:00",
    ],
  ])("%s", (_, definition, start, minutes, expected) => {
    expect(due(definition, start, minutes)).toEqual({ accepted: true, value: new Date(expected) })
  })

  it("refuses when only past extra days were open", () => {
    const bazaar: CalendarDefinition = {
      time_zone: "UTC",
      hours: {},
      extra_days: [{ on: "2026-11-28", hours: [["10:00", "16:00"]] }],
    }
    expect(due(bazaar, "2026-11-28T10:00Z", 360)).toMatchObject({ accepted: true })
    expect(due(bazaar, "2026-11-28T10:00Z", 361)).toMatchObject({ reasons: [{ code: "calendar_exhausted" }] })
    expect(due(bazaar, "2026-11-29T00:00Z", 1)).toMatchObject({ reasons: [{ code: "calendar_exhausted" }] })
  })

  it("refuses a span that ends after the year 2199", () => {
    expect(due(roundTheClock, "2199-12-31T00:00Z", 1439)).toMatchObject({ accepted: true })
    expect(due(roundTheClock, "2199-12-31T00:00Z", 1440)).toMatchObject({ reasons: [{ code: "calendar_exhausted" }] })
    expect(due(roundTheClock, "2026-01-01T00:00Z", 1e11)).toMatchObject({ reasons: [{ code: "calendar_exhausted" }] })
  })

  it.each([-1, NaN, Infinity, 1e300])("does not add %d minutes", (minutes) => {
    expect(() => due(berlin, "2026-11-23T09:00Z", minutes)).toThrow(RangeError)
  })

  it.each(["1969-12-31T23:59Z", "2200-01-01T00:00Z", "no date"])("does not start at %s", (start) => {
    expect(() => due(berlin, start, 1)).toThrow(RangeError)
  })
})
