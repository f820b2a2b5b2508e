import type { MedusaContainer } from "@medusajs/framework/types"

import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import { listPlansForDecision } from "../../modules/after-sales/queries/warranty/list-plans-for-decision"
import { inTurn } from "../in-turn"
import { factsNeededBy } from "../order/read-order-facts"
import { readOrderOfParcel } from "../order/read-order-of-parcel"
import { plansFor } from "../visit/plan-visits-of"
import { planVisitsOfDelivered } from "../visit/plan-visits-of-delivery"
import { registerWarranties } from "../warranty/register-delivered"

/**
 * What a delivered parcel starts: warranties begin and visits are planned. What has arrived is read from core, once for
 * both, and not taken from the event, so that events may be lost, repeated and reordered. A shop without a published plan
 * pays two looks at an index for it.
 */
export async function followDelivery(container: MedusaContainer, fulfillmentId: string, now: Date): Promise<void> {
  const warrantyPlans = await container.resolve(AFTER_SALES_MODULE).ask(listPlansForDecision, undefined)
  const visitPlans = await plansFor(container, "delivered")
  const plans = [...warrantyPlans, ...visitPlans]
  if (plans.length === 0) return
  const order = await readOrderOfParcel(container, fulfillmentId, factsNeededBy(plans))
  if (order === null) return
  await inTurn([
    () => registerWarranties(container, order, warrantyPlans, now),
    () => planVisitsOfDelivered(container, order, visitPlans, now),
  ])
}
