import { findRepeat, type EarlierTicket } from "./find-repeat"

const NOW = new Date("2026-11-20T12:00:00Z")
const daysAgo = (days: number) => new Date(NOW.getTime() - days * 86_400_000)

describe("the same thing again", () => {
  const earlier = (given: Partial<EarlierTicket> = {}): EarlierTicket => ({
    id: "tick_1",
    stage: "closed",
    opened_at: daysAgo(2),
    order_id: "order_1",
    product_id: "prod_1",
    ...given,
  })
  const opened = { order_id: "order_1", product_id: null, now: NOW, days: 7 }

  it("is a repeat when we had said that it was done (T11)", () => {
    expect(findRepeat([earlier()], opened)).toEqual({ kind: "repeat", ticket_id: "tick_1" })
  })

  it("is a duplicate while we are still at it", () => {
    expect(findRepeat([earlier({ stage: "waiting_parcel" })], opened)?.kind).toBe("duplicate")
  })

  it("is recognised by the product too", () => {
    expect(
      findRepeat([earlier({ order_id: null })], { ...opened, order_id: null, product_id: "prod_1" }),
    ).not.toBeNull()
  })

  it("is the latest of several", () => {
    const two = [earlier({ id: "tick_old", opened_at: daysAgo(5) }), earlier({ id: "tick_new", opened_at: daysAgo(1) })]
    expect(findRepeat(two, opened)?.ticket_id).toBe("tick_new")
  })

  it.each<[string, Partial<EarlierTicket>]>([
    ["another order", { order_id: "order_2", product_id: null }],
    ["what is too long ago", { opened_at: daysAgo(7) }],
    ["spam", { stage: "spam" }],
    ["what became part of another ticket", { stage: "merged" }],
    ["a question about nothing in particular", { order_id: null, product_id: null }],
  ])("is not %s", (_, given) => {
    expect(findRepeat([earlier(given)], opened)).toBeNull()
  })

  it("is, of questions about nothing in particular, only one that is still open", () => {
    const general = { ...opened, order_id: null }
    expect(findRepeat([earlier({ order_id: null, product_id: null })], general)).toBeNull()
    expect(findRepeat([earlier({ order_id: null, product_id: null, stage: "open" })], general)?.kind).toBe("duplicate")
  })
})
