import type { OrderPlan } from "./plan"

/** When an order was placed and sent that was delivered whole, so many days ago. */
export function delivered(deliveredDaysAgo: number): Pick<OrderPlan, "placedDaysAgo" | "parcels"> {
  return {
    placedDaysAgo: deliveredDaysAgo + 4,
    parcels: [{ shippedDaysAgo: deliveredDaysAgo + 2, deliveredDaysAgo }],
  }
}
