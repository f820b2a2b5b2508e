import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"

import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import { onceOnly } from "../../modules/after-sales/commands/once"
import { completeWithdrawal } from "../../modules/after-sales/commands/withdrawal/complete-withdrawal"
import type { VerbInput } from "../rma/verb-input"

export interface CompleteWithdrawalInput extends VerbInput {
  readonly words: string
}

const completeWithdrawalStep = createStep(
  "after-sales-complete-withdrawal",
  async (input: CompleteWithdrawalInput, { container }) => {
    await container
      .resolve(AFTER_SALES_MODULE)
      .run(onceOnly(input.idempotency, completeWithdrawal), { ...input, now: new Date(input.now) })
    return new StepResponse(input.id)
  },
)

/** Staff have paid back, or settled the matter, outside a request. */
export const completeWithdrawalWorkflow = createWorkflow(
  "after-sales-complete-withdrawal-flow",
  (input: CompleteWithdrawalInput) => new WorkflowResponse(completeWithdrawalStep(input)),
)
