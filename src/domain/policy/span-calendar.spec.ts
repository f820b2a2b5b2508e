import { requireCalendar } from "../calendar/require-calendar"
import { toSpanCalendar } from "./span-calendar"

const berlin = toSpanCalendar(
  requireCalendar({ time_zone: "Europe/Berlin", hours: { mon: [["09:00", "18:00"]] }, holidays: ["2026-10-26"] }),
)

describe("the span of a return window in Berlin", () => {
  it("dates a parcel handed over late in the evening by the wall clock there", () => {
    expect(berlin.localDateOf(Date.parse("2026-10-24T22:30:00Z"))).toBe("2026-10-25")
  })

  it("ends at local midnight, an hour later on the day the clocks go back", () => {
    expect(new Date(berlin.endOfDay("2026-10-24")).toISOString()).toBe("2026-10-24T22:00:00.000Z")
    expect(new Date(berlin.endOfDay("2026-10-25")).toISOString()).toBe("2026-10-25T23:00:00.000Z")
  })

  it("moves past a holiday to the next day on which the shop opens", () => {
    expect(berlin.workingDayOnOrAfter("2026-10-24")).toBe("2026-11-02")
    expect(berlin.workingDayOnOrAfter("2026-10-19")).toBe("2026-10-19")
  })
})
