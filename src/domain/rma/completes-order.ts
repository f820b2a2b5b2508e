import type { OrderFacts } from "../policy/order-facts"
import { NO_CLAIMS, type Claims } from "./claims"

/** Whether every unit of the order comes back: with the requests that hold units, and core's returns beside them. */
export function completesOrder(order: Pick<OrderFacts, "lines">, claims: Claims): boolean {
  return order.lines.every((line) => {
    const { ordinals, known_to_core } = claims.get(line.id) ?? NO_CLAIMS
    return ordinals.size + Math.max(0, line.units_in_core_changes - known_to_core) >= line.quantity
  })
}
