import { buildLine } from "../policy/policy.fixtures"
import { toBoundDiscount, type BuyGetPromotion } from "./to-bound-discount"

const pans = buildLine({ id: "pans", product_id: "prod_pan", category_ids: ["cat_pans"] })
const lid = buildLine({ id: "lid", product_id: "prod_lid", discounts: [{ promotion_id: "promo_1", amount: "12" }] })
const salt = buildLine({ id: "salt", product_id: "prod_salt", discounts: [{ promotion_id: "promo_2", amount: "1" }] })
const lines = [pans, lid, salt]

function buildPromotion(
  rule: { attribute: string; operator: string; values?: { value: string }[] },
  method: Partial<NonNullable<BuyGetPromotion["application_method"]>> = {},
): BuyGetPromotion {
  return {
    id: "promo_1",
    application_method: {
      ...{ buy_rules_min_quantity: 2, apply_to_quantity: 1, max_quantity: null, buy_rules: [rule] },
      ...method,
    },
  }
}

const isPan = { attribute: "items.product.id", operator: "in", values: [{ value: "prod_pan" }] }

describe("a promotion that gives one thing cheaper for another", () => {
  it.each([
    ["a product", isPan],
    ["a category", { attribute: "items.product.categories.id", operator: "eq", values: [{ value: "cat_pans" }] }],
  ])("binds the discount to goods of %s", (_, rule) => {
    expect(toBoundDiscount(buildPromotion(rule), lines)).toEqual({
      ...{ buys: ["pans"], minimum: 2, gets: 1, most: null },
      lines: [{ line_item_id: "lid", amount: "12" }],
    })
  })

  it.each<[string, BuyGetPromotion]>([
    ["it looks at something unknown", buildPromotion({ ...isPan, attribute: "items.metadata.colour" })],
    ["it asks for anything but something", buildPromotion({ ...isPan, operator: "ne" })],
    ["it does not say of what", buildPromotion(isPan, { buy_rules: [] })],
    ["it does not say for how many", buildPromotion(isPan, { buy_rules_min_quantity: null })],
    ["its method is gone", { id: "promo_1" }],
  ])("binds nothing where %s", (_, promotion) => {
    expect(toBoundDiscount(promotion, lines)).toBeNull()
  })
})
