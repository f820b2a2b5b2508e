import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import { cancelVisitsOfOrder } from "../../modules/after-sales/commands/visit/cancel-visits-of-order"
import {
  listOrdersWithOpenVisits,
  listOrdersWithVisits,
} from "../../modules/after-sales/queries/visit/list-orders-to-reconcile"
import { attemptCorrection, type Discrepancy } from "../reconcile/attempt-correction"
import { plansFor } from "./plan-visits-of"
import { planVisitsOfDelivery } from "./plan-visits-of-delivery"

const PAGE = 100
/** Whoever heard of a delivery a minute ago has planned its visits, or has died. */
const EVENT_AT_WORK_MS = 60_000
/** So long after a delivery its event is still looked for. */
const LOST_EVENT_MS = 24 * 60 * 60_000

/** Visits that a lost event never made, and visits about orders that were called off without our hearing of it. */
export async function reconcileVisits(container: MedusaContainer, now: Date): Promise<Discrepancy[]> {
  return [...(await planLostDeliveries(container, now)), ...(await cancelLostOrders(container, now))]
}

async function planLostDeliveries(container: MedusaContainer, now: Date): Promise<Discrepancy[]> {
  if ((await plansFor(container, "delivered")).length === 0) return []
  const discrepancies: Discrepancy[] = []
  for (let skip = 0, page = PAGE; page === PAGE; skip += PAGE) {
    const orders = await listDeliveredOrders(container, now, skip)
    page = orders.length
    const ids = [...new Set(orders.filter((id) => id !== null))]
    const known = new Set(await container.resolve(AFTER_SALES_MODULE).ask(listOrdersWithVisits, ids))
    for (const id of ids.filter((one) => !known.has(one))) {
      const work = async () => (await planVisitsOfDelivery(container, id, now)) > 0
      discrepancies.push(...(await attemptCorrection(container, "visits_unplanned", id, work)))
    }
  }
  return discrepancies
}

async function listDeliveredOrders(container: MedusaContainer, now: Date, skip: number): Promise<(string | null)[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "fulfillment",
    fields: ["id", "order.id"],
    filters: {
      delivered_at: {
        $gte: new Date(now.getTime() - LOST_EVENT_MS),
        $lt: new Date(now.getTime() - EVENT_AT_WORK_MS),
      },
    },
    pagination: { skip, take: PAGE, order: { id: "ASC" } },
  })
  const parcels = data as readonly { readonly order?: { readonly id: string } | null }[]
  return parcels.map(({ order }) => order?.id ?? null)
}

async function cancelLostOrders(container: MedusaContainer, now: Date): Promise<Discrepancy[]> {
  const afterSales = container.resolve(AFTER_SALES_MODULE)
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const discrepancies: Discrepancy[] = []
  for (let after_id = ""; ;) {
    const ids = await afterSales.ask(listOrdersWithOpenVisits, { after_id, limit: PAGE })
    if (ids.length === 0) return discrepancies
    const { data } = await query.graph({ entity: "order", fields: ["id"], filters: { id: ids, status: "canceled" } })
    for (const { id } of data) {
      const work = async () =>
        (await afterSales.run(cancelVisitsOfOrder, { order_id: id, reason: "order_canceled", now })) > 0
      discrepancies.push(...(await attemptCorrection(container, "visits_uncanceled", id, work)))
    }
    after_id = ids.at(-1) ?? ""
  }
}
