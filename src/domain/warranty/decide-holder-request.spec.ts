import { decideHolderRequest } from "./decide-holder-request"

const held = { order_id: "order_1", line_item_id: "line_1", transferred_at: new Date("2026-11-20") }
const codes = (given: Partial<Parameters<typeof decideHolderRequest>[0]>) => {
  const decision = decideHolderRequest({ ...held, ...given })
  return decision.accepted ? decision.value : decision.reasons.map(({ code }) => code)
}

describe("a request by a warranty itself", () => {
  it("is about the unit that was handed on", () => {
    expect(codes({})).toEqual({ order_id: "order_1", line_item_id: "line_1" })
  })

  it("is none of a buyer's, who asks by his order", () => {
    expect(codes({ transferred_at: null })).toEqual(["warranty_not_handed_on"])
  })

  it("is none where no order has the unit", () => {
    expect(codes({ order_id: null, line_item_id: null })).toEqual(["warranty_without_order"])
  })
})
