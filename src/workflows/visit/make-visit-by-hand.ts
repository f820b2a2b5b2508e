import { generateEntityId } from "@medusajs/framework/utils"
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"

import type { ContactMethod } from "../../domain/contact/words"
import { isAttended } from "../../domain/follow-up/words"
import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import { onceById, type IdempotencyKey } from "../../modules/after-sales/commands/once"
import { makeVisits, type VisitToMake } from "../../modules/after-sales/commands/visit/make-visits"
import { findMadeVisit } from "../../modules/after-sales/queries/visit/find-made-visit"
import type { Transaction } from "../../modules/after-sales/transaction"
import { readOrderFacts } from "../order/read-order-facts"
import { readBuyer } from "./plan-visits-of"

export interface MakeVisitInput {
  readonly order_id: string
  readonly method: ContactMethod
  /** ISO 8601. */
  readonly due_at: string
  readonly duration_minutes: number
  readonly team_id: string | null
  readonly script: string
  readonly idempotency: IdempotencyKey | null
  readonly now: string
}

const makeVisitStep = createStep("after-sales-make-visit", async (input: MakeVisitInput, { container }) => {
  const order = await readOrderFacts(container, input.order_id, "anyone", {
    shipments: false,
    product_grouping: false,
    customer_groups: false,
  })
  const buyer = await readBuyer(container, order.id)
  const due_at = new Date(input.due_at)
  const now = new Date(input.now)
  const visit: VisitToMake = {
    ...{ plan_id: null, plan_version_id: null, trigger: "manual", round: 1, started_by: input.now },
    ...{ subject: `manual:${generateEntityId(undefined, "fvis")}`, method: input.method, planned_at: due_at, due_at },
    ...{ duration_minutes: input.duration_minutes, moved_because: null, time_zone: buyer.time_zone },
    ...{ customer_id: order.customer_id, email: order.email, phone: buyer.phone, customer_name: buyer.name },
    ...{ country_code: buyer.country_code, postal_code: buyer.postal_code },
    ...{ language: buyer.language, order_id: order.id, order_display_id: order.display_id },
    ...{ team_id: input.team_id, script: input.script },
    // An appointment is made and told at once; a letter waits for its day.
    act_at: isAttended(input.method) ? now : due_at,
  }
  const { id } = await container.resolve(AFTER_SALES_MODULE).run(onceById(input.idempotency, makeOne), { visit, now })
  return new StepResponse(id)
})

async function makeOne(
  transaction: Transaction,
  { visit, now }: { readonly visit: VisitToMake; readonly now: Date },
): Promise<string> {
  await makeVisits(transaction, { visits: [visit], now })
  return findMadeVisit(transaction, visit.subject)
}

/** Staff plan a visit of their own; returns its id. */
export const makeVisitWorkflow = createWorkflow(
  "after-sales-make-visit-flow",
  (input: MakeVisitInput) => new WorkflowResponse(makeVisitStep(input)),
)
