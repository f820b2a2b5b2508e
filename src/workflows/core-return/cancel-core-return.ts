import { cancelFulfillmentWorkflow, cancelReturnWorkflow } from "@medusajs/medusa/core-flows"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, ReturnStatus } from "@medusajs/framework/utils"

import { withOrderLock } from "../order/with-order-lock"

const CANCELLABLE: readonly string[] = [ReturnStatus.OPEN, ReturnStatus.REQUESTED]

/**
 * Takes a core return back when its request was cancelled or lapsed. Core refuses while a fulfilment of the return is
 * open, so that goes first. A return already cancelled, by us or in the dashboard, is left alone, and so is one into
 * which somebody has received goods: core does not cancel it, and what becomes of those goods is for staff to say.
 */
export async function cancelCoreReturn(
  container: MedusaContainer,
  input: { readonly order_id: string; readonly core_return_id: string },
): Promise<void> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  await withOrderLock(container, input.order_id, async () => {
    const { data } = await query.graph({
      entity: "return",
      fields: ["id", "status", "fulfillments.id", "fulfillments.canceled_at"],
      filters: { id: input.core_return_id },
    })
    const [coreReturn] = data
    if (!coreReturn || !CANCELLABLE.includes(coreReturn.status)) return
    for (const fulfillment of coreReturn.fulfillments ?? []) {
      if (fulfillment && !fulfillment.canceled_at) {
        await cancelFulfillmentWorkflow(container).run({ input: { id: fulfillment.id } })
      }
    }
    await cancelReturnWorkflow(container).run({ input: { return_id: input.core_return_id } })
  })
}
