import type { MedusaContainer } from "@medusajs/framework/types"

import { planVisitsOfQuiet } from "../workflows/visit/plan-visits-of-quiet"
import { planVisitsOfEndingWarranties } from "../workflows/visit/reconcile-warranties-of-visits"

/** Every hour: visits that time brings and no event, to customers who have not bought for a while and before warranties end. */
export default async function planVisitsOfTime(container: MedusaContainer): Promise<void> {
  const now = new Date()
  await planVisitsOfQuiet(container, now)
  await planVisitsOfEndingWarranties(container, now)
}

export const config = { name: "after-sales-plan-visits-of-time", schedule: "17 * * * *" }
