import type { PersonName } from "../people/customers"
import type { OrderPlan } from "./plan"

/** Goods that somebody got on some day: enough to find their order among the plans. */
export interface DeliveredLine {
  readonly buyer: PersonName
  readonly sku: string
  readonly deliveredDaysAgo: number
}

/** The plan by which these goods were delivered. */
export function planOfLine(plans: readonly OrderPlan[], { buyer, sku, deliveredDaysAgo }: DeliveredLine): OrderPlan {
  const found = plans.find(
    (plan) =>
      plan.buyer === buyer &&
      plan.parcels?.some(
        (parcel) => parcel.deliveredDaysAgo === deliveredDaysAgo && sku in (parcel.lines ?? plan.lines),
      ),
  )
  if (!found) throw new Error(`${buyer} got no ${sku} ${deliveredDaysAgo} days ago.`)
  return found
}
