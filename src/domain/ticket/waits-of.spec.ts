import { waitsOf } from "./waits-of"

const NOW = new Date("2026-11-20T12:00:00Z")
const daysAgo = (days: number) => new Date(NOW.getTime() - days * 86_400_000)

describe("the waits of a ticket", () => {
  it("are what stands between two turns, and the last one lasts", () => {
    const history = [
      { to_stage: "open", occurred_at: daysAgo(9) },
      { to_stage: "open", occurred_at: daysAgo(8) },
      { to_stage: "waiting_customer", occurred_at: daysAgo(7) },
      { to_stage: "waiting_customer", occurred_at: daysAgo(6) },
      { to_stage: "waiting_parcel", occurred_at: daysAgo(5) },
      { to_stage: "open", occurred_at: daysAgo(4) },
      { to_stage: "waiting_supplier", occurred_at: daysAgo(3) },
    ] as const
    expect(waitsOf(history)).toEqual([
      { reason: "waiting_customer", from: daysAgo(7), to: daysAgo(5) },
      { reason: "waiting_parcel", from: daysAgo(5), to: daysAgo(4) },
      { reason: "waiting_supplier", from: daysAgo(3), to: null },
    ])
  })
})
