import type { Refusal } from "../kernel/decision"
import type { OrderFacts } from "../policy/order-facts"

/** Why nothing of the whole order can be asked back, whatever its lines say. */
export function orderRefusals(order: OrderFacts): Refusal[] {
  if (order.status === "canceled") return [{ code: "order_canceled", message: "The order was cancelled." }]
  if (order.status === "draft") return [{ code: "order_draft", message: "The order is a draft and was never placed." }]
  return []
}
