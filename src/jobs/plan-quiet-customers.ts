import type { MedusaContainer } from "@medusajs/framework/types"

import { planVisitsOfQuiet } from "../workflows/visit/plan-visits-of-quiet"

/** Every hour: visits to customers who have not bought for a while. */
export default async function planQuietCustomers(container: MedusaContainer): Promise<void> {
  await planVisitsOfQuiet(container, new Date())
}

export const config = { name: "after-sales-plan-quiet-customers", schedule: "17 * * * *" }
