import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"

import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import { onceOnly, type IdempotencyKey } from "../../modules/after-sales/commands/once"
import { excludeResponse, type ExcludeResponse } from "../../modules/after-sales/commands/survey/exclude-response"
import { arrive, type OnItsWay } from "../moment"

export interface ExcludeResponseInput extends OnItsWay<ExcludeResponse> {
  readonly idempotency: IdempotencyKey | null
}

const excludeStep = createStep("after-sales-exclude-answer", async (input: ExcludeResponseInput, { container }) => {
  const { idempotency, ...answer } = input
  const excluded = arrive<ExcludeResponse>(answer)
  await container.resolve(AFTER_SALES_MODULE).run(onceOnly(idempotency, excludeResponse), excluded)
  return new StepResponse(input.id)
})

/** Takes an answer that nobody meant as one out of the figures, or back in. */
export const excludeResponseWorkflow = createWorkflow(
  "after-sales-exclude-answer-flow",
  (input: ExcludeResponseInput) => {
    return new WorkflowResponse(excludeStep(input))
  },
)
