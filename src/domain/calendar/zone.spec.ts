import { firstInstantAt, isTimeZone, localDayAt, offsetAt } from "./zone"

const HOUR = 3_600_000
const wall = (text: string) => Date.parse(`${text}Z`)
const instant = (ms: number) => new Date(ms).toISOString()

describe("time zones", () => {
  it.each(["Europe/Berlin", "UTC", "Asia/Kolkata", "America/Argentina/Buenos_Aires"])("knows %s", (name) => {
    expect(isTimeZone(name)).toBe(true)
  })

  it.each(["", "Berlin", "Europe/Bielefeld", "+01:00", "Z ", "Europe/Berlin; drop table"])("refuses %j", (name) => {
    expect(isTimeZone(name)).toBe(false)
  })

  it.each([
    ["Berlin in winter", "Europe/Berlin", "2026-11-21T12:00Z", 1],
    ["Berlin the moment before clocks go forward", "Europe/Berlin", "2026-03-29T00:59:59.999Z", 1],
    ["Berlin the moment clocks go forward", "Europe/Berlin", "2026-03-29T01:00Z", 2],
    ["Berlin the moment before clocks go back", "Europe/Berlin", "2026-10-25T00:59:59.999Z", 2],
    ["Berlin the moment clocks go back", "Europe/Berlin", "2026-10-25T01:00Z", 1],
    ["Berlin in a summer far ahead", "Europe/Berlin", "2090-07-01T12:00Z", 2],
    ["India, half an hour off", "Asia/Kolkata", "2026-11-21T12:00Z", 5.5],
    ["Liberia before 1972, seconds off", "Africa/Monrovia", "1971-01-01T00:00Z", -(44.5 / 60)],
    ["Roraima during its summer time of one week", "America/Boa_Vista", "2000-10-11T12:00Z", -3],
    ["Roraima after it", "America/Boa_Vista", "2000-10-17T12:00Z", -4],
  ])("knows the offset of %s", (_, zone, at, hours) => {
    expect(offsetAt(zone, Date.parse(at)) / HOUR).toBeCloseTo(hours, 9)
  })

  it.each([
    ["an ordinary morning", "Europe/Berlin", "2026-11-21T09:00", "2026-11-21T08:00:00.000Z"],
    [
      "a time inside the gap: the moment of the change",
      "Europe/Berlin",
      "2026-03-29T02:30",
      "2026-03-29T01:00:00.000Z",
    ],
    [
      "a time that happens twice: its first occurrence",
      "Europe/Berlin",
      "2026-10-25T02:30",
      "2026-10-25T00:30:00.000Z",
    ],
    ["midnight inside the gap (Chile)", "America/Santiago", "2026-09-06T00:00", "2026-09-06T04:00:00.000Z"],
    ["midnight that happens twice (Cuba)", "America/Havana", "2026-11-01T00:00", "2026-11-01T04:00:00.000Z"],
    ["a date that Samoa skipped", "Pacific/Apia", "2011-12-30T15:00", "2011-12-30T10:00:00.000Z"],
  ])("finds %s", (_, zone, local, expected) => {
    expect(instant(firstInstantAt(zone, wall(local)))).toBe(expected)
  })

  it("lets a date begin only once where clocks went back over midnight", () => {
    const secondTime = Date.parse("2010-11-07T02:45Z") // 23:15 of the 6th again, after 00:00 of the 7th was shown
    expect(instant(localDayAt("America/St_Johns", secondTime) * 24 * HOUR)).toContain("2010-11-07")
  })

  it.each(["Europe/Berlin", "America/St_Johns", "Pacific/Apia", "Africa/Casablanca"])(
    "never lets a later wall clock come first in %s",
    (zone) => {
      const halfHours = Array.from({ length: 25_000 }, (_, index) => wall("2010-10-20T00:00") + (index * HOUR) / 2)
      const found = halfHours.map((local) => firstInstantAt(zone, local))
      expect(found.filter((at, index) => at < (found[index - 1] ?? at))).toEqual([])
    },
  )
})
