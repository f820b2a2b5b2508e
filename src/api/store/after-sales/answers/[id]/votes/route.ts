import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { voteOnArticleWorkflow } from "../../../../../../workflows/answer/vote-on-article"
import { networkOf } from "../../../../../network-of"
import type { VoteInput } from "../../validators"

/** One vote for each reader, however often it is sent: a repetition needs no key. */
export async function POST(req: AuthenticatedMedusaRequest<VoteInput>, res: MedusaResponse): Promise<void> {
  const { id = "" } = req.params
  const { is_helpful } = req.validatedBody
  // Core fills it on store routes only when somebody is logged in.
  const auth: Partial<typeof req.auth_context> | undefined = req.auth_context
  const reader = auth?.actor_type === "customer" && auth.actor_id ? auth.actor_id : networkOf(req.ip ?? "")
  await voteOnArticleWorkflow(req.scope).run({ input: { article_id: id, reader, is_helpful } })
  res.json({ id, is_helpful })
}
