import fc from "fast-check"

import { CUSTOMER_TIERS, valueTier, type CountedOrder, type TierRule } from "./value-tier"

const RULE: TierRule = {
  months: 24,
  steps: {
    returning: { orders: 2, spent: {} },
    regular: { orders: 4, spent: { eur: "1000" } },
    key: { orders: 8, spent: { eur: "5000" } },
  },
}

const bought = (count: number, paid = "20", given_back = "0"): CountedOrder[] =>
  Array.from({ length: count }, () => ({ currency_code: "eur", paid, given_back }))

describe("the tier of a customer", () => {
  it.each([
    ["who never bought", [], "new"],
    ["who bought once", bought(1), "new"],
    ["who came again", bought(2), "returning"],
    ["who comes often", bought(4), "regular"],
    ["who always comes", bought(9), "key"],
    ["who spent much at once", bought(1, "1000"), "regular"],
    ["who spent a cent less", bought(1, "999.99"), "new"],
    ["who gave the half of it back", bought(1, "1600", "800"), "new"],
    ["who sent everything back", bought(8, "20", "20"), "new"],
  ] as const)("of one %s", (_, orders, tier) => {
    expect(valueTier(orders, RULE).tier).toBe(tier)
  })

  it("comes with its arithmetic", () => {
    expect(
      valueTier([...bought(1, "1200", "100"), { currency_code: "usd", paid: "9", given_back: "9" }], RULE),
    ).toEqual({
      tier: "regular",
      months: 24,
      orders: 1,
      spending: [
        { currency_code: "eur", paid: "1200", given_back: "100", net: "1100" },
        { currency_code: "usd", paid: "9", given_back: "9", net: "0" },
      ],
      steps: [
        { tier: "returning", orders: 2, spent: {}, reached_by: null },
        { tier: "regular", orders: 4, spent: { eur: "1000" }, reached_by: "spent" },
        { tier: "key", orders: 8, spent: { eur: "5000" }, reached_by: null },
      ],
    })
  })

  it("never adds one currency to another", () => {
    const orders = [...bought(1, "600"), { currency_code: "usd", paid: "600", given_back: "0" }]
    expect(valueTier(orders, RULE).tier).toBe("returning")
  })

  it("never falls by one more order that was kept", () => {
    const order = fc.record({
      currency_code: fc.constantFrom("eur", "usd"),
      paid: fc.integer({ min: 1, max: 9000 }).map(String),
      given_back: fc.constant("0"),
    })
    fc.assert(
      fc.property(fc.array(order, { maxLength: 12 }), order, (orders, one) => {
        const rank = (of: readonly CountedOrder[]) => CUSTOMER_TIERS.indexOf(valueTier(of, RULE).tier)
        expect(rank([...orders, one])).toBeGreaterThanOrEqual(rank(orders))
      }),
    )
  })
})
