import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"

import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import { stepArticle, type StepArticle } from "../../modules/after-sales/commands/answer/step-article"
import { onceOnly, type IdempotencyKey } from "../../modules/after-sales/commands/once"

export interface StepArticleInput {
  readonly id: string
  readonly action: StepArticle["action"]
  readonly idempotency: IdempotencyKey | null
  readonly now: string
}

const stepArticleStep = createStep(
  "after-sales-step-article",
  async ({ id, action, idempotency, now }: StepArticleInput, { container }) => {
    const step = { id, action, now: new Date(now) }
    await container.resolve(AFTER_SALES_MODULE).run(onceOnly(idempotency, stepArticle), step)
    return new StepResponse(id)
  },
)

/** An article is published, taken back to be rewritten, or put away for good. */
export const stepArticleWorkflow = createWorkflow("after-sales-step-article-flow", (input: StepArticleInput) => {
  stepArticleStep(input)
  return new WorkflowResponse(input.id)
})
