import { snapshotIdOf, toClockCalendar, type StoredDefinition } from "./calendar-snapshot"

const office: StoredDefinition = {
  time_zone: "UTC",
  hours: { mon: [["09:00", "18:00"]], tue: [["09:00", "12:00"]] },
  holidays: ["2026-12-25"],
  extra_days: [],
}

describe("the name of a calendar's content", () => {
  it("is the same whatever the order in which the days were read", () => {
    const { mon = [], tue = [] } = office.hours
    expect(snapshotIdOf({ ...office, hours: { tue, mon } })).toBe(snapshotIdOf(office))
  })

  it.each<[string, Partial<StoredDefinition>]>([
    ["zone", { time_zone: "Europe/Berlin" }],
    ["hours", { hours: { mon: [["09:00", "17:00"]] } }],
    ["holidays", { holidays: [] }],
    ["extra days", { extra_days: [{ on: "2026-12-24", hours: [["09:00", "12:00"]] }] }],
  ])("is another for other %s", (_, given) => {
    expect(snapshotIdOf({ ...office, ...given })).not.toBe(snapshotIdOf(office))
  })

  it("stands for one calendar, which is parsed once", () => {
    const id = snapshotIdOf(office)
    expect(toClockCalendar(id, office)).toBe(toClockCalendar(id, office))
  })
})
