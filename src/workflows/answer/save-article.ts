import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"

import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import { saveArticle, type ArticleToSave } from "../../modules/after-sales/commands/answer/save-article"
import { onceById, type IdempotencyKey } from "../../modules/after-sales/commands/once"

export interface SaveArticleInput extends ArticleToSave {
  readonly idempotency: IdempotencyKey | null
}

const saveArticleStep = createStep(
  "after-sales-save-article",
  async ({ idempotency, ...article }: SaveArticleInput, { container }) => {
    const { id } = await container.resolve(AFTER_SALES_MODULE).run(onceById(idempotency, saveArticle), article)
    return new StepResponse(id)
  },
)

/** Drafts an article of the library, or corrects the one with the id; answers its id. */
export const saveArticleWorkflow = createWorkflow("after-sales-save-article-flow", (input: SaveArticleInput) => {
  const id = saveArticleStep(input)
  return new WorkflowResponse(id)
})
