import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import {
  listOrdersWithOpenVisits,
  type OrderWithOpenVisits,
} from "../../modules/after-sales/queries/visit/list-orders-to-reconcile"
import { followOwner } from "../order/follow-owner"
import { attemptCorrection, type Discrepancy } from "../reconcile/attempt-correction"
import { cancelVisitsOf } from "./cancel-visits-of"

const PAGE = 100

interface CoreOrder {
  readonly id: string
  readonly status: string
  readonly customer_id: string | null
}

/** Visits about orders that were called off, or went over to another customer, without our hearing of it. */
export async function reconcileOrdersOfVisits(container: MedusaContainer, now: Date): Promise<Discrepancy[]> {
  const discrepancies: Discrepancy[] = []
  for (let after_id = ""; ;) {
    const page = await container.resolve(AFTER_SALES_MODULE).ask(listOrdersWithOpenVisits, { after_id, limit: PAGE })
    const last = page.at(-1)
    if (last === undefined) return discrepancies
    const orders = await readOrders(container, page)
    for (const visits of page) {
      const order = orders.get(visits.order_id)
      if (order) discrepancies.push(...(await reconcileOrder(container, order, visits, now)))
    }
    after_id = last.order_id
  }
}

async function reconcileOrder(
  container: MedusaContainer,
  { id, status, customer_id }: CoreOrder,
  { customer_ids }: OrderWithOpenVisits,
  now: Date,
): Promise<Discrepancy[]> {
  if (status === "canceled") {
    const work = async () => (await cancelVisitsOf(container, id, now)) > 0
    return attemptCorrection(container, "visits_uncanceled", id, work)
  }
  if (customer_ids.every((one) => one === customer_id)) return []
  return attemptCorrection(container, "visits_unmoved", id, () => followOwner(container, id))
}

async function readOrders(
  container: MedusaContainer,
  visits: readonly OrderWithOpenVisits[],
): Promise<ReadonlyMap<string, CoreOrder>> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "order",
    fields: ["id", "status", "customer_id"],
    filters: { id: visits.map(({ order_id }) => order_id) },
  })
  const orders = data as readonly (Omit<CoreOrder, "customer_id"> & { readonly customer_id?: string | null })[]
  return new Map(orders.map((order) => [order.id, { ...order, customer_id: order.customer_id ?? null }]))
}
