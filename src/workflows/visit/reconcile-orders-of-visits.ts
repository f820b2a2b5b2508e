import type { MedusaContainer } from "@medusajs/framework/types"

import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import { moveVisitSweep } from "../../modules/after-sales/commands/visit/move-visit-sweep"
import {
  listOrdersWithOpenVisits,
  type OrderWithOpenVisits,
} from "../../modules/after-sales/queries/visit/list-orders-to-reconcile"
import { readVisitSweep } from "../../modules/after-sales/queries/visit/read-visit-sweep"
import { followOwner } from "../order/follow-owner"
import { attemptCorrection, type Discrepancy } from "../reconcile/attempt-correction"
import { cancelVisitsOf } from "./cancel-visits-of"
import { listChangedOrders, type ChangedOrder } from "./list-changed-orders"

const PAGE = 200
/** Two servers' clocks, and a transaction that took its time, may put a change behind one that was seen before. */
const OVERLAP_MS = 10 * 60_000

/**
 * Visits about orders that were called off, or went over to another customer, without our hearing of it. Core is asked
 * for the orders that changed since the sweep before, however many visits are open.
 */
export async function reconcileOrdersOfVisits(container: MedusaContainer, now: Date): Promise<Discrepancy[]> {
  const afterSales = container.resolve(AFTER_SALES_MODULE)
  const swept = await afterSales.ask(readVisitSweep, undefined)
  if (swept === null) return []
  const since = new Date(swept.getTime() - OVERLAP_MS)
  const discrepancies: Discrepancy[] = []
  let sweptUntil = swept
  for (let after_id = "", page = PAGE; page === PAGE;) {
    const orders = await listChangedOrders(container, { since, after_id, limit: PAGE })
    discrepancies.push(...(await reconcilePage(container, orders, now)))
    sweptUntil = orders.reduce((last, { updated_at }) => (updated_at > last ? updated_at : last), sweptUntil)
    after_id = orders.at(-1)?.id ?? ""
    page = orders.length
  }
  // What was left is found again.
  if (discrepancies.every(({ outcome }) => outcome !== "left")) await afterSales.run(moveVisitSweep, sweptUntil)
  return discrepancies
}

async function reconcilePage(
  container: MedusaContainer,
  orders: readonly ChangedOrder[],
  now: Date,
): Promise<Discrepancy[]> {
  if (orders.length === 0) return []
  const ids = orders.map(({ id }) => id)
  const visited = await container.resolve(AFTER_SALES_MODULE).ask(listOrdersWithOpenVisits, ids)
  const visitsOf = new Map(visited.map((visits) => [visits.order_id, visits]))
  const discrepancies: Discrepancy[] = []
  for (const order of orders) {
    const visits = visitsOf.get(order.id)
    if (visits) discrepancies.push(...(await reconcileOrder(container, order, visits, now)))
  }
  return discrepancies
}

async function reconcileOrder(
  container: MedusaContainer,
  { id, status, customer_id }: ChangedOrder,
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
