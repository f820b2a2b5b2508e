import { cancelReturnReceiveWorkflow } from "@medusajs/medusa/core-flows"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules, OrderChangeStatus, OrderChangeType } from "@medusajs/framework/utils"

import { showsMoreThanReceived } from "../../domain/rma/shows-more-than-received"
import { readCoreReturn } from "./read-core-returns"

/**
 * Ends a receipt that a crash left open, so that a new one can begin. Core confirms a receipt in four transactions that
 * run side by side: the return, its lines, the stock, and last, being the slowest, the change. Where the lines show the
 * receipt already, the stock has it too, and posting it again would put the same units on the shelf twice: then only
 * the change is left to be confirmed. A receipt that had not come so far is dropped. Called with the order locked.
 */
export async function finishOrDropReceipt(
  container: MedusaContainer,
  { order_id, return_id }: { readonly order_id: string; readonly return_id: string },
): Promise<void> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order_change",
    fields: ["id"],
    filters: {
      ...{ order_id, return_id, change_type: OrderChangeType.RETURN_RECEIVE },
      status: [OrderChangeStatus.PENDING, OrderChangeStatus.REQUESTED],
    },
  })
  const [change] = data
  if (!change) return
  const facts = await readCoreReturn(container, return_id)
  if (facts && showsMoreThanReceived(facts.items, facts.receipt)) {
    await container.resolve(Modules.ORDER).confirmOrderChange({ id: change.id })
  } else {
    await cancelReturnReceiveWorkflow(container).run({ input: { return_id } })
  }
}
