import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"

import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import { onceOnly } from "../../modules/after-sales/commands/once"
import { recordDispatch } from "../../modules/after-sales/commands/withdrawal/secure-goods"
import type { VerbInput } from "../rma/verb-input"

export interface RecordWithdrawalDispatchInput extends VerbInput {
  readonly evidence: string
}

const recordDispatchStep = createStep(
  "after-sales-record-withdrawal-dispatch",
  async (input: RecordWithdrawalDispatchInput, { container }) => {
    await container
      .resolve(AFTER_SALES_MODULE)
      .run(onceOnly(input.idempotency, recordDispatch), { ...input, now: new Date(input.now) })
    return new StepResponse(input.id)
  },
)

/** The consumer, or staff for him, shows that the goods are under way: the refund is withheld no longer. */
export const recordWithdrawalDispatchWorkflow = createWorkflow(
  "after-sales-record-withdrawal-dispatch-flow",
  (input: RecordWithdrawalDispatchInput) => new WorkflowResponse(recordDispatchStep(input)),
)
