import { conditionHolds } from "./condition-holds"
import { buildCondition, buildLine, buildOrder, buildShipment } from "./policy.fixtures"
import type { PolicyCondition } from "./terms"

const subject = {
  order: buildOrder({ total: "49.90" }),
  line: buildLine({ collection_id: null, product_type_id: "type_1" }),
  shipment: buildShipment({ delivered_at: null }),
}

describe("a policy's condition", () => {
  it.each<[string, Partial<PolicyCondition>, boolean]>([
    ["the product is listed", { values: ["prod_1", "prod_2"] }, true],
    ["the product is not listed", { values: ["prod_2"] }, false],
    ["an ancestor category is listed", { attribute: "category", values: ["cat_home"] }, true],
    ["no listed tag is on the product", { attribute: "tag", values: ["tag_old"] }, false],
    ["the type is listed", { attribute: "product_type", values: ["type_1"] }, true],
    ["the collection is unknown", { attribute: "collection", values: ["col_1"] }, false],
    [
      "the unknown collection is not excluded",
      { attribute: "collection", operator: "not_in", values: ["col_1"] },
      true,
    ],
    ["the region is excluded", { attribute: "region", operator: "not_in", values: ["reg_eu"] }, false],
    ["the channel is listed", { attribute: "sales_channel", values: ["sc_web"] }, true],
    ["the customer is in the group", { attribute: "customer_group", values: ["group_loyal"] }, true],
    ["the parcel is under way", { attribute: "delivery_state", values: ["shipped"] }, true],
    ["the parcel has not arrived", { attribute: "delivery_state", values: ["delivered"] }, false],
    ["the order reaches the amount exactly", value("at_least", "49.9", "eur"), true],
    ["the order is a cent short", value("at_least", "49.91", "eur"), false],
    ["the order stays at the amount exactly", value("at_most", "49.900", "eur"), true],
    ["the order is in another currency", value("at_least", "1", "usd"), false],
  ])("when %s: %j is %s", (_, condition, holds) => {
    expect(conditionHolds(buildCondition(condition), subject)).toBe(holds)
  })
})

function value(operator: "at_least" | "at_most", amount: string, currency_code: string): Partial<PolicyCondition> {
  return { attribute: "order_value", operator, values: [amount], currency_code }
}
