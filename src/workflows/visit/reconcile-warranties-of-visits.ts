import type { MedusaContainer } from "@medusajs/framework/types"

import { DAY_MS } from "../../domain/calendar/instant"
import type { DiscrepancyKind } from "../../domain/reconcile/words"
import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import {
  listOrdersWithoutVisit,
  listOrdersWithStrayVisit,
} from "../../modules/after-sales/queries/visit/list-warranties-to-visit"
import { logFailure } from "../log-failure"
import { attemptCorrection, type Discrepancy } from "../reconcile/attempt-correction"
import type { LostSpan } from "./lost-span"
import { plansFor } from "./plan-visits-of"
import { planVisitsOfWarranties } from "./plan-visits-of-warranty"

const PAGE = 100
/** A visit is made so many days before it has to be on a calendar; a sweep that was down for less forgets nobody. */
const AHEAD_DAYS = 7

/** Warranties that changed lately and whose visits do not stand where they end: an event was lost. */
export async function reconcileWarrantiesOfVisits(
  container: MedusaContainer,
  span: LostSpan,
  now: Date,
): Promise<Discrepancy[]> {
  const afterSales = container.resolve(AFTER_SALES_MODULE)
  const correct = (kind: DiscrepancyKind) => (orderId: string) =>
    attemptCorrection(container, kind, orderId, async () => (await planVisitsOfWarranties(container, orderId, now)) > 0)
  const plan_ids = (await plansFor(container, "warranty_ending")).map(({ plan_id }) => plan_id)
  const unplanned =
    plan_ids.length === 0
      ? []
      : await inPages(
          (page) =>
            afterSales.ask(listOrdersWithoutVisit, {
              ...{ ...span, ...page, plan_ids, span: "updated_at >= ? and updated_at < ?" },
            }),
          correct("visits_unplanned"),
        )
  const stray = await inPages(
    (page) => afterSales.ask(listOrdersWithStrayVisit, { ...span, ...page }),
    correct("visits_unmoved"),
  )
  return [...unplanned, ...stray]
}

/**
 * Makes visits before the end of warranties that were registered before their plan was published: what is still to come
 * is looked ahead to all the same. Returns how many.
 */
export async function planVisitsOfEndingWarranties(container: MedusaContainer, now: Date): Promise<number> {
  let planned = 0
  for (const { plan_id, offset_days, lead_days } of await plansFor(container, "warranty_ending")) {
    const on = (days: number) => new Date(now.getTime() + days * DAY_MS).toISOString().slice(0, 10)
    const span = { from: on(offset_days), until: on(offset_days + lead_days + AHEAD_DAYS) }
    await inPages(
      (page) =>
        container.resolve(AFTER_SALES_MODULE).ask(listOrdersWithoutVisit, {
          ...{ ...span, ...page, plan_ids: [plan_id], span: "ends_on >= ? and ends_on < ?" },
        }),
      async (orderId) => {
        await logFailure(container, `the ending warranties of ${orderId}`, async () => {
          planned += await planVisitsOfWarranties(container, orderId, now)
        })
        return []
      },
    )
  }
  return planned
}

async function inPages(
  list: (page: { readonly after_order_id: string; readonly limit: number }) => Promise<string[]>,
  act: (orderId: string) => Promise<Discrepancy[]>,
): Promise<Discrepancy[]> {
  const discrepancies: Discrepancy[] = []
  for (let ids = [""], size = PAGE; size === PAGE;) {
    ids = await list({ after_order_id: ids.at(-1) ?? "", limit: PAGE })
    size = ids.length
    for (const id of ids) discrepancies.push(...(await act(id)))
  }
  return discrepancies
}
