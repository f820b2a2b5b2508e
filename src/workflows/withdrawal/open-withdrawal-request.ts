import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"

import type { VerbInput } from "../rma/verb-input"
import { becomeRequest } from "./become-request"

export interface OpenWithdrawalRequestInput extends VerbInput {
  /** Null takes the merchant's reason for withdrawals; another one puts the request on another ground. */
  readonly reason_code: string | null
}

const openWithdrawalRequestStep = createStep(
  "after-sales-open-withdrawal-request",
  async (input: OpenWithdrawalRequestInput, { container }) => {
    await becomeRequest(container, input)
    return new StepResponse(input.id)
  },
)

/** Staff make a request of a withdrawal that could not become one by itself. */
export const openWithdrawalRequestWorkflow = createWorkflow(
  "after-sales-open-withdrawal-request-flow",
  (input: OpenWithdrawalRequestInput) => new WorkflowResponse(openWithdrawalRequestStep(input)),
)
