import type { MedusaContainer } from "@medusajs/framework/types"

import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import { followOwner as command } from "../../modules/after-sales/commands/order/follow-owner"
import { readOwner } from "./read-owner"

/** Gives what belongs to an order to the customer whom core has it down for, and says whether anything had to move. */
export async function followOwner(container: MedusaContainer, orderId: string): Promise<boolean> {
  const owner = await readOwner(container, orderId)
  if (!owner) return false
  const { customer_id, email, phone, name } = owner
  const input = { order_id: orderId, customer_id, email, phone, name, now: new Date() }
  return container.resolve(AFTER_SALES_MODULE).run(command, input)
}
