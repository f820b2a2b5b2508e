import type { MedusaContainer } from "@medusajs/framework/types"

import { AFTER_SALES_MODULE } from "../../modules/after-sales"

/** @throws NOT_FOUND when there is no such request */
export async function readRmaOrderId(container: MedusaContainer, id: string): Promise<string> {
  const rma = await container.resolve(AFTER_SALES_MODULE).retrieveRma(id, { select: ["id", "order_id"] })
  return rma.order_id
}
