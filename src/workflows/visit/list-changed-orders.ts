import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

export interface ChangedOrder {
  readonly id: string
  readonly status: string
  readonly customer_id: string | null
  readonly updated_at: Date
}

interface CoreOrder {
  readonly id: string
  readonly status: string
  readonly customer_id?: string | null
  readonly updated_at: string | Date
}

/**
 * One page of core's orders that changed at `since` or later. By their id: PostgreSQL tells instants more finely apart
 * than a `Date` does, so that a page which began after an instant might begin with the same orders for ever.
 */
export async function listChangedOrders(
  container: MedusaContainer,
  { since, after_id, limit }: { readonly since: Date; readonly after_id: string; readonly limit: number },
): Promise<ChangedOrder[]> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "order",
    fields: ["id", "status", "customer_id", "updated_at"],
    filters: { updated_at: { $gte: since }, id: { $gt: after_id } },
    pagination: { take: limit, order: { id: "ASC" } },
  })
  return (data as readonly CoreOrder[]).map((order) => ({
    ...order,
    customer_id: order.customer_id ?? null,
    updated_at: new Date(order.updated_at),
  }))
}
