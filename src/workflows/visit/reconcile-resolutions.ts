import type { MedusaContainer } from "@medusajs/framework/types"

import type { PlanTrigger } from "../../domain/follow-up/words"
import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import {
  listUnvisitedRmas,
  listUnvisitedTickets,
  type ListUnvisited,
} from "../../modules/after-sales/queries/visit/read-resolution"
import type { Reading } from "../../modules/after-sales/transaction"
import { attemptCorrection, type Discrepancy } from "../reconcile/attempt-correction"
import type { LostSpan } from "./lost-span"
import { plansFor } from "./plan-visits-of"
import { planVisitsOfRequest, planVisitsOfTicket } from "./plan-visits-of-resolution"

interface ResolvedKind {
  readonly trigger: PlanTrigger
  readonly list: (reading: Reading, input: ListUnvisited) => Promise<string[]>
  readonly plan: (container: MedusaContainer, id: string, now: Date) => Promise<number>
}

const RESOLVED: readonly ResolvedKind[] = [
  { trigger: "request_completed", list: listUnvisitedRmas, plan: planVisitsOfRequest },
  { trigger: "ticket_resolved", list: listUnvisitedTickets, plan: planVisitsOfTicket },
]

/** Requests and tickets that came to their end, and whose visits nobody planned. Without a plan nobody is asked. */
export async function reconcileResolutions(
  container: MedusaContainer,
  span: LostSpan,
  now: Date,
): Promise<Discrepancy[]> {
  const discrepancies: Discrepancy[] = []
  for (const { trigger, list, plan } of RESOLVED) {
    const plan_ids = (await plansFor(container, trigger)).map(({ plan_id }) => plan_id)
    if (plan_ids.length === 0) continue
    for (const id of await container.resolve(AFTER_SALES_MODULE).ask(list, { ...span, plan_ids })) {
      const work = async () => (await plan(container, id, now)) > 0
      discrepancies.push(...(await attemptCorrection(container, "visits_unplanned", id, work)))
    }
  }
  return discrepancies
}
