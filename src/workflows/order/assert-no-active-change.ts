import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, OrderChangeStatus } from "@medusajs/framework/utils"

import { RefusalError } from "../../modules/after-sales/refusal-error"

/**
 * Core allows one open change per order. One that somebody left open in the dashboard (a draft return, claim, exchange
 * or edit) would make our change fail half-way, and a refund during it would leave payment and order disagreeing.
 */
export async function assertNoActiveChange(container: MedusaContainer, orderId: string): Promise<void> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order_change",
    fields: ["id", "change_type"],
    filters: { order_id: orderId, status: [OrderChangeStatus.PENDING, OrderChangeStatus.REQUESTED] },
  })
  const [change] = data
  if (!change) return
  throw new RefusalError([
    {
      code: "order_change_active",
      message: `The order has an unfinished ${change.change_type ?? "change"}. Confirm or cancel it first.`,
      facts: { change_type: change.change_type ?? null, order_change_id: change.id },
    },
  ])
}
