import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"

import { clausesOfTerms, formatClause } from "../../domain/policy/clauses-of-terms"
import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import { onceOnly } from "../../modules/after-sales/commands/once"
import { rejectRma } from "../../modules/after-sales/commands/rma/reject-rma"
import { loadCalendars } from "../../modules/after-sales/queries/calendar/load-calendars"
import { listTermsOfRma } from "../../modules/after-sales/queries/rma/list-terms-of-rma"
import { RMA_EVENTS } from "../../types/events"
import { tellOnce } from "../tell-once"
import type { VerbInput } from "./verb-input"

export interface RejectRmaInput extends VerbInput {
  readonly clause: string
  readonly words: string
}

const rejectRmaStep = createStep("after-sales-reject-rma", async (input: RejectRmaInput, { container }) => {
  const afterSales = container.resolve(AFTER_SALES_MODULE)
  const [terms, calendarOf, options] = await Promise.all([
    afterSales.ask(listTermsOfRma, input.id),
    afterSales.ask(loadCalendars, undefined),
    afterSales.getOptions(),
  ])
  const { repeated } = await afterSales.run(onceOnly(input.idempotency, rejectRma), {
    ...input,
    citable_clauses: terms.flatMap(clausesOfTerms).map(formatClause),
    appeal_days: options.appeal_days,
    time_zone: calendarOf(null).time_zone,
    now: new Date(input.now),
  })
  return new StepResponse({ id: input.id, repeated })
})

/** Staff refuse, with a clause of the terms that apply and words to the customer (R20). */
export const rejectRmaWorkflow = createWorkflow("after-sales-reject-rma-flow", (input: RejectRmaInput) => {
  const done = rejectRmaStep(input)
  tellOnce(RMA_EVENTS.rejected, done)
  return new WorkflowResponse(input.id)
})
