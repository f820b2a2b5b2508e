import { isMoved, missingMovement, unfollowedOutbound, type MovementFacts } from "./missing-movement"

const refund: MovementFacts = {
  items: [{ resolution: "refund", goods_come_back: true }],
  ...{ core_return_id: null, core_claim_id: null, core_exchange_id: null },
  ...{ lines: [{}], outbound: [] },
}
const exchange: MovementFacts = {
  ...refund,
  items: [{ resolution: "exchange", goods_come_back: true }],
  outbound: [{ quantity: 2, core_quantity: 0 }],
}

describe("what core has yet to do for a request", () => {
  it("is a return while goods come back and core knows of none", () => {
    expect(missingMovement(refund)).toBe("return")
    expect(missingMovement({ ...refund, core_return_id: "return_1" })).toBe("none")
  })

  it("is an exchange or a claim while other goods go out and core knows of neither", () => {
    expect(missingMovement(exchange)).toBe("exchange")
    expect(missingMovement({ ...exchange, items: [{ resolution: "replacement", goods_come_back: false }] })).toBe(
      "claim",
    )
  })

  it("is the return of an exchange where core has taken it away", () => {
    expect(missingMovement({ ...exchange, core_exchange_id: "oexc_1" })).toBe("return")
    expect(missingMovement({ ...exchange, core_exchange_id: "oexc_1", core_return_id: "return_1" })).toBe("none")
  })

  it("is nothing where no goods travel", () => {
    const kept: MovementFacts = { ...refund, items: [{ resolution: "keep_item", goods_come_back: false }], lines: [] }
    expect(missingMovement(kept)).toBe("none")
    expect(isMoved(kept)).toBe(true)
  })

  it("is not over before the order lines have as many units as the request owes", () => {
    const made = { ...exchange, core_exchange_id: "oexc_1", core_return_id: "return_1" }
    expect(isMoved(made)).toBe(false)
    expect(unfollowedOutbound(made.outbound)).toEqual(made.outbound)
    expect(isMoved({ ...made, outbound: [{ quantity: 2, core_quantity: 2 }] })).toBe(true)
  })
})
