import { isRefundAnswered } from "./is-refund-answered"

const at = (second: number) => new Date(Date.UTC(2026, 10, 21, 12, 0, second))
const ours = { id: "ours", amount: "119", created_at: at(10) }
const booked = { amount: "-119", created_at: at(12) }

describe("whether a refund in core's books was answered by the provider", () => {
  it("is not known while the order has no transaction for it", () => {
    expect(isRefundAnswered(ours, [ours], null)).toBe(false)
  })

  it("is proved by its transaction on the order", () => {
    expect(isRefundAnswered(ours, [ours], booked)).toBe(true)
    expect(isRefundAnswered({ ...ours, amount: "119.00" }, [ours], booked)).toBe(true)
  })

  it("is not proved by a transaction of another amount", () => {
    expect(isRefundAnswered(ours, [ours], { ...booked, amount: "-100" })).toBe(false)
  })

  it.each([
    ["made before ours was", 9, true],
    ["made between ours and its transaction: core may have booked ours with it", 11, false],
    ["made after the transaction", 13, true],
  ])("with another refund of the same payment %s", (_, second, answered) => {
    expect(isRefundAnswered(ours, [ours, { ...ours, id: "other", created_at: at(second) }], booked)).toBe(answered)
  })
})
