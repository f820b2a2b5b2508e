import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"

import { formatClause } from "../../domain/policy/clauses-of-terms"
import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import { onceOnly } from "../../modules/after-sales/commands/once"
import { disputeWithdrawal } from "../../modules/after-sales/commands/withdrawal/dispute-withdrawal"
import { readWithdrawal } from "../../modules/after-sales/queries/withdrawal/read-withdrawal"
import { WITHDRAWAL_EVENTS } from "../../types/events"
import { tellOnce } from "../tell-once"
import type { VerbInput } from "../rma/verb-input"
import { readCitableClauses } from "./read-withdrawal-view"

export interface DisputeWithdrawalInput extends VerbInput {
  readonly clause: string
  readonly words: string
}

const disputeWithdrawalStep = createStep(
  "after-sales-dispute-withdrawal",
  async (input: DisputeWithdrawalInput, { container }) => {
    const afterSales = container.resolve(AFTER_SALES_MODULE)
    const withdrawal = await afterSales.ask(readWithdrawal, { id: input.id, viewer: "staff" })
    const clauses = await readCitableClauses(container, withdrawal)
    const { repeated } = await afterSales.run(onceOnly(input.idempotency, disputeWithdrawal), {
      ...input,
      citable_clauses: clauses.map(formatClause),
      now: new Date(input.now),
    })
    return new StepResponse({ id: input.id, repeated })
  },
)

/** Staff hold a statement to be without effect, and tell the consumer why (R20). */
export const disputeWithdrawalWorkflow = createWorkflow(
  "after-sales-dispute-withdrawal-flow",
  (input: DisputeWithdrawalInput) => {
    const done = disputeWithdrawalStep(input)
    tellOnce(WITHDRAWAL_EVENTS.disputed, done)
    return new WorkflowResponse(input.id)
  },
)
