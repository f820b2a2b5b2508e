import type { OrderFacts } from "../policy/order-facts"
import { NO_CLAIMS, type Claims } from "../rma/claims"

/** Units by order line id. */
export type UnitCounts = ReadonlyMap<string, number>

/**
 * Whether nothing of the order stays with the customer. `givenBack` counts the units that are paid for: by requests
 * already settled, and by the one being settled. Requests still waiting, and units that were refused, do not count, or
 * the way out would be given back before the order is. Beside them stand core's returns without a request of ours.
 */
export function completesOrder(order: Pick<OrderFacts, "lines">, givenBack: UnitCounts, claims: Claims): boolean {
  return order.lines.every((line) => {
    const elsewhere = Math.max(0, line.units_in_core_changes - (claims.get(line.id) ?? NO_CLAIMS).known_to_core)
    return (givenBack.get(line.id) ?? 0) + elsewhere >= line.quantity
  })
}
