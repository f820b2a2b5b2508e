import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"

import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import { voteOnArticle } from "../../modules/after-sales/commands/answer/vote-on-article"
import { deriveSecret } from "../../modules/after-sales/derive-secret"
import { signingSecretOf } from "../signing-secret"

export interface VoteOnArticleInput {
  readonly article_id: string
  /** Whoever reads: a customer's id, or his network. Kept as a keyed digest, which tells nobody an address. */
  readonly reader: string
  readonly is_helpful: boolean
}

const voteOnArticleStep = createStep(
  "after-sales-vote-on-article",
  async ({ article_id, reader, is_helpful }: VoteOnArticleInput, { container }) => {
    const voter = deriveSecret(signingSecretOf(container), ["answer-vote", article_id, reader])
    await container.resolve(AFTER_SALES_MODULE).run(voteOnArticle, { article_id, voter, is_helpful })
    return new StepResponse(article_id)
  },
)

/** A reader says whether an answer helped. */
export const voteOnArticleWorkflow = createWorkflow("after-sales-vote-on-article-flow", (input: VoteOnArticleInput) => {
  voteOnArticleStep(input)
  return new WorkflowResponse(input.article_id)
})
