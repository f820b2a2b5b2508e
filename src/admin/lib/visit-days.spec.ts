import { fromClock, toClock } from "./plan-terms"
import { daysOf, sameTimeOn, turn } from "./visit-days"

const SATURDAY = new Date(2026, 10, 21, 9, 30)
const dates = (days: readonly { readonly on: string }[]) => days.map(({ on }) => on)

describe("the days of a calendar", () => {
  it("are a week from its Monday, also on a Sunday", () => {
    const week = dates(daysOf("week", SATURDAY))
    expect([week.length, week[0], week[6]]).toEqual([7, "2026-11-16", "2026-11-22"])
    expect(dates(daysOf("week", new Date(2026, 10, 22)))).toEqual(week)
  })

  it("are one day, or a fortnight from it", () => {
    expect(dates(daysOf("day", SATURDAY))).toEqual(["2026-11-21"])
    expect(dates(daysOf("agenda", SATURDAY)).at(-1)).toBe("2026-12-04")
  })

  it("turn by what is shown, over the end of a month and of a year", () => {
    expect(dates(daysOf("week", turn("week", new Date(2026, 11, 30), 1)))[0]).toBe("2027-01-04")
    expect(dates(daysOf("day", turn("day", new Date(2026, 11, 1), -1)))).toEqual(["2026-11-30"])
  })

  it("meet without a hole, whatever clocks do in between", () => {
    const days = daysOf("agenda", new Date(2026, 9, 20))
    days.slice(1).forEach((day, index) => expect(day.from).toEqual(days[index]?.until))
  })

  it("keep the time of day of what is dragged to another", () => {
    const [monday] = daysOf("week", SATURDAY)
    if (monday === undefined) throw new Error("A week has a Monday")
    expect(sameTimeOn(SATURDAY.toISOString(), monday)).toEqual(new Date(2026, 10, 16, 9, 30))
  })
})

describe("a time of day", () => {
  it("is read as it is shown", () => {
    expect([toClock(600), toClock(5), fromClock("10:00"), fromClock("00:05"), fromClock("")]).toEqual([
      "10:00",
      "00:05",
      600,
      5,
      null,
    ])
  })
})
