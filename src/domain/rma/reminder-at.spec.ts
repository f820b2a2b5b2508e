import { endOfNthDay } from "../calendar/end-of-day"
import { reminderAt } from "./reminder-at"

const BERLIN = "Europe/Berlin"
const remind = (from: string, days: number, daysBefore = 3) => {
  const start = new Date(from)
  return reminderAt(BERLIN, start, endOfNthDay(BERLIN, start, days), daysBefore)?.toISOString() ?? null
}

describe("a reminder", () => {
  it.each<[string, string, number, number, string | null]>([
    ["comes three mornings before the last day", "2026-11-02T15:00:00Z", 14, 3, "2026-11-13T08:00:00.000Z"],
    ["comes on the last day itself when asked to", "2026-11-02T15:00:00Z", 14, 0, "2026-11-16T08:00:00.000Z"],
    ["comes by the summer's clock in summer", "2026-07-01T15:00:00Z", 14, 3, "2026-07-12T07:00:00.000Z"],
    ["does not come where there is too little time", "2026-11-02T15:00:00Z", 3, 3, null],
    ["comes where a day remains", "2026-11-02T15:00:00Z", 4, 3, "2026-11-03T08:00:00.000Z"],
  ])("%s", (_, from, days, daysBefore, expected) => {
    expect(remind(from, days, daysBefore)).toBe(expected)
  })
})
