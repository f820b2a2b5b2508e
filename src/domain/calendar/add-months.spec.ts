import fc from "fast-check"

import { addMonths } from "./add-months"
import { toDate } from "./calendar-date"

describe("the same day some months later", () => {
  it.each([
    ["2026-01-31", 1, "2026-02-28"],
    ["2028-01-31", 1, "2028-02-29"],
    ["2028-02-29", 12, "2029-02-28"],
    ["2028-02-29", 48, "2032-02-29"],
    ["2026-08-31", 1, "2026-09-30"],
    ["2026-12-15", 1, "2027-01-15"],
    ["2026-11-30", 3, "2027-02-28"],
    ["2026-11-10", 0, "2026-11-10"],
  ])("of %s and %i months is %s", (on, months, expected) => {
    expect(addMonths(on, months)).toBe(expected)
  })

  it("lies in the month that was counted to, and never after the same day", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60_000 }).map(toDate), fc.integer({ min: 0, max: 480 }), (on, months) => {
        const later = addMonths(on, months)
        const months_of = (date: string) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7))
        expect(months_of(later) - months_of(on)).toBe(months)
        expect(Number(later.slice(8))).toBeLessThanOrEqual(Number(on.slice(8)))
      }),
    )
  })
})
