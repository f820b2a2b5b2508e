import type { MedusaContainer } from "@medusajs/framework/types"

import { findDrift } from "../../domain/rma/find-drift"
import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import { loadCalendars } from "../../modules/after-sales/queries/calendar/load-calendars"
import { findOrderOfParcel } from "../../modules/after-sales/queries/reconcile/find-order-of-parcel"
import { listDriftingRmas, type OpenRma } from "../../modules/after-sales/queries/reconcile/list-drifting-rmas"
import { attemptCorrection, type Discrepancy } from "./attempt-correction"
import { readCoreFacts } from "./read-core-facts"
import { correctDrift } from "./correct-drift"

const PAGE = 100

/**
 * Brings the open requests of one order, or of all orders, in line with core's facts. Every event of core about an
 * order ends here, and so does the job that looks for lost events: what an event says is never taken from its payload
 * but read, so that events may be lost, repeated and reordered.
 */
export async function reconcileWithCore(container: MedusaContainer, orderId: string | null): Promise<Discrepancy[]> {
  const afterSales = container.resolve(AFTER_SALES_MODULE)
  const discrepancies: Discrepancy[] = []
  let page: OpenRma[] = []
  do {
    const after_id = page.at(-1)?.id ?? ""
    page = await afterSales.ask(listDriftingRmas, { order_id: orderId, after_id, limit: PAGE })
    discrepancies.push(...(page.length > 0 ? await reconcilePage(container, page) : []))
  } while (page.length === PAGE)
  return discrepancies
}

/** The same for the order that a parcel belongs to: core's delivery event names the parcel only. */
export async function reconcileParcel(container: MedusaContainer, fulfillmentId: string): Promise<Discrepancy[]> {
  const orderId = await container.resolve(AFTER_SALES_MODULE).ask(findOrderOfParcel, fulfillmentId)
  return orderId === null ? [] : reconcileWithCore(container, orderId)
}

async function reconcilePage(container: MedusaContainer, rmas: readonly OpenRma[]): Promise<Discrepancy[]> {
  const [factsOf, calendarOf] = await Promise.all([
    readCoreFacts(container, rmas),
    container.resolve(AFTER_SALES_MODULE).ask(loadCalendars, undefined),
  ])
  const { time_zone } = calendarOf(null)
  const discrepancies: Discrepancy[] = []
  for (const rma of rmas) {
    for (const drift of findDrift(rma, factsOf(rma), time_zone)) {
      discrepancies.push(
        ...(await attemptCorrection(container, drift.kind, rma.id, () => correctDrift(container, rma, drift))),
      )
    }
  }
  return discrepancies
}
