import type { MedusaContainer } from "@medusajs/framework/types"

import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import { cancelVisitsOfOrder } from "../../modules/after-sales/commands/visit/cancel-visits-of-order"

/** The order is off, and so is every visit about it that has not been yet. */
export async function cancelVisitsOf(container: MedusaContainer, orderId: string, now: Date): Promise<number> {
  return container
    .resolve(AFTER_SALES_MODULE)
    .run(cancelVisitsOfOrder, { order_id: orderId, reason: "order_canceled", now })
}
