import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

import type { CoreFacts, ParcelFacts } from "../../domain/rma/find-drift"
import type { OpenRma } from "../../modules/after-sales/queries/reconcile/list-drifting-rmas"
import { readCoreReturns } from "../core-return/read-core-returns"

interface CoreOrder {
  readonly id: string
  readonly status: string
  readonly customer_id?: string | null
  readonly fulfillments?: readonly {
    readonly id: string
    readonly canceled_at: string | Date | null
    readonly delivered_at: string | Date | null
  }[]
}

/** What core says about a page of requests. Three queries, however many requests the page has. */
export async function readCoreFacts(
  container: MedusaContainer,
  rmas: readonly OpenRma[],
): Promise<(rma: OpenRma) => CoreFacts> {
  const returnIds = rmas.flatMap(({ core_return_id }) => (core_return_id === null ? [] : [core_return_id]))
  const [orders, returns] = await Promise.all([readOrders(container, rmas), readCoreReturns(container, returnIds)])
  return (rma) => {
    const order = orders.get(rma.order_id)
    return {
      order_canceled: order?.status === "canceled",
      customer_id: order && rma.warranty_id === null ? (order.customer_id ?? null) : rma.customer_id,
      parcels: (order?.fulfillments ?? []).map(({ id, canceled_at, delivered_at }): ParcelFacts => ({
        id,
        canceled: canceled_at !== null,
        delivered_at: delivered_at === null ? null : new Date(delivered_at),
      })),
      core_return: returns.get(rma.core_return_id ?? "") ?? null,
    }
  }
}

async function readOrders(container: MedusaContainer, rmas: readonly OpenRma[]): Promise<Map<string, CoreOrder>> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order",
    fields: ["id", "status", "customer_id", "fulfillments.id", "fulfillments.canceled_at", "fulfillments.delivered_at"],
    filters: { id: [...new Set(rmas.map(({ order_id }) => order_id))] },
  })
  const orders = data as readonly CoreOrder[]
  return new Map(orders.map((order) => [order.id, order]))
}
