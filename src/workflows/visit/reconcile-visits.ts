import type { MedusaContainer } from "@medusajs/framework/types"

import type { Discrepancy } from "../reconcile/attempt-correction"
import { lostSpan } from "./lost-span"
import { reconcileDeliveries } from "./reconcile-deliveries"
import { reconcileOrdersOfVisits } from "./reconcile-orders-of-visits"
import { reconcileResolutions } from "./reconcile-resolutions"
import { reconcileWarrantiesOfVisits } from "./reconcile-warranties-of-visits"

/** Visits that a lost event never made, moved or called off. */
export async function reconcileVisits(container: MedusaContainer, now: Date): Promise<Discrepancy[]> {
  const span = lostSpan(now)
  return [
    ...(await reconcileDeliveries(container, span, now)),
    ...(await reconcileResolutions(container, span, now)),
    ...(await reconcileWarrantiesOfVisits(container, span, now)),
    ...(await reconcileOrdersOfVisits(container, now)),
  ]
}
