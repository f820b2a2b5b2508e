import type { ConditionAttribute } from "../kernel/vocabulary"
import { isGreater } from "../money/decimal"
import { deliveryStateOf } from "./delivery-state"
import type { OrderFacts, OrderLineFacts, ShipmentFacts } from "./order-facts"
import type { PolicyCondition } from "./terms"

/** What a policy is asked about: one line of an order, as far as it travelled in one shipment. */
export interface PolicySubject {
  readonly order: OrderFacts
  readonly line: OrderLineFacts
  readonly shipment: ShipmentFacts
}

/**
 * Whether one condition is true of a line. Something unknown (no region, no collection) is in no list: `in` fails and
 * `not_in` holds. An order value in another currency neither reaches nor stays below an amount.
 */
export function conditionHolds(condition: PolicyCondition, subject: PolicySubject): boolean {
  const { attribute, operator, values } = condition
  if (attribute === "order_value") return orderValueHolds(condition, subject.order)
  const actual = valuesOf(attribute, subject)
  const listed = actual.some((value) => values.includes(value))
  return operator === "not_in" ? !listed : listed
}

function orderValueHolds({ operator, values, currency_code }: PolicyCondition, order: OrderFacts): boolean {
  const [limit] = values
  if (limit === undefined || currency_code !== order.currency_code) return false
  return operator === "at_least" ? !isGreater(limit, order.total) : !isGreater(order.total, limit)
}

function valuesOf(
  attribute: Exclude<ConditionAttribute, "order_value">,
  { order, line, shipment }: PolicySubject,
): readonly string[] {
  switch (attribute) {
    case "product":
      return known(line.product_id)
    case "category":
      return line.category_ids
    case "collection":
      return known(line.collection_id)
    case "product_type":
      return known(line.product_type_id)
    case "tag":
      return line.tag_ids
    case "sales_channel":
      return known(order.sales_channel_id)
    case "region":
      return known(order.region_id)
    case "customer_group":
      return order.customer_group_ids
    case "delivery_state":
      return [deliveryStateOf(shipment)]
  }
}

function known(id: string | null): readonly string[] {
  return id === null ? [] : [id]
}
