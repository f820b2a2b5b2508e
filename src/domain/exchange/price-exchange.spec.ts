import fc from "fast-check"

import { sum, subtract } from "../money/decimal"
import { buildTerms } from "../policy/policy.fixtures"
import { buildOffer } from "./exchange.fixtures"
import { priceExchange } from "./price-exchange"

const unit = { product_id: "prod_1", price_paid: "80.00" }

describe("the price of an exchange", () => {
  it.each([
    ["today's price", { exchange_price_rule: "current_price" }, {}, "100.00", "-20.00", "current_price"],
    ["a cheaper one", { exchange_price_rule: "current_price" }, { price: "75.5" }, "75.50", "4.50", "current_price"],
    [
      "the price on the order",
      { exchange_price_rule: "price_at_order" },
      { price_at_order: "90" },
      "90.00",
      "-10.00",
      "price_at_order",
    ],
    [
      "today's price for what was not on the order",
      { exchange_price_rule: "price_at_order" },
      {},
      "100.00",
      "-20.00",
      "current_price",
    ],
    [
      "nothing more within one product",
      { exchange_price_rule: "same_price_for_same_product" },
      {},
      "80.00",
      "0.00",
      "same_price_for_same_product",
    ],
    [
      "today's price for another product",
      { exchange_price_rule: "same_price_for_same_product" },
      { product_id: "prod_2" },
      "100.00",
      "-20.00",
      "current_price",
    ],
  ] as const)("is %s", (_, terms, offer, price, difference, rule) => {
    expect(priceExchange(unit, buildOffer(offer), buildTerms(terms), "eur")).toMatchObject({ price, difference, rule })
  })

  it("is lowered by the bonus, a share of what was paid, and never below nothing", () => {
    const terms = buildTerms({ exchange_bonus: "10" })
    expect(priceExchange(unit, buildOffer(), terms, "eur")).toMatchObject({ bonus: "8.00", difference: "-12.00" })
    expect(priceExchange(unit, buildOffer({ price: "5" }), terms, "eur")).toMatchObject({
      bonus: "5.00",
      difference: "80.00",
    })
  })

  it("names the clause it rests on", () => {
    const priced = priceExchange(unit, buildOffer(), buildTerms(), "eur")
    expect(priced?.clause.clause).toBe("exchange_price")
  })

  it("has none where the variant is not sold in the region", () => {
    expect(priceExchange(unit, buildOffer({ price: null }), buildTerms(), "eur")).toBeNull()
  })

  it("adds up: paid less price plus bonus is the difference, in the currency's decimals", () => {
    const amount = fc.integer({ min: 0, max: 999_999 })
    fc.assert(
      fc.property(amount, amount, fc.integer({ min: 0, max: 100 }), (paid, price, bonus) => {
        const priced = priceExchange(
          { product_id: "prod_1", price_paid: String(paid) },
          buildOffer({ price: (price / 7).toFixed(9) }),
          buildTerms({ exchange_bonus: String(bonus) }),
          "jpy",
        )
        expect(priced?.difference).toMatch(/^-?\d+$/)
        const sumOfParts = sum([subtract(String(paid), priced?.price ?? ""), priced?.bonus ?? ""])
        expect(Number(sumOfParts)).toBe(Number(priced?.difference))
      }),
    )
  })
})
