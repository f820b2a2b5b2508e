import { conditionHolds } from "../policy/condition-holds"
import type { OrderFacts } from "../policy/order-facts"
import type { WrittenPlanTerms } from "./plan"

/** Whether a plan makes visits for an order: some line of it, as it travelled in some parcel, meets every condition. */
export function planApplies({ conditions }: Pick<WrittenPlanTerms, "conditions">, order: OrderFacts): boolean {
  if (conditions.length === 0) return true
  return order.lines.some((line) =>
    line.shipments.some((shipment) =>
      conditions.every((condition) =>
        conditionHolds({ ...condition, effect: "applies", source: null }, { order, line, shipment }),
      ),
    ),
  )
}
