import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { MedusaContainer } from "@medusajs/framework/types"

import { AFTER_SALES_MODULE } from "../../../../modules/after-sales"
import { readArticle } from "../../../../modules/after-sales/queries/answer/list-articles"
import type { AdminArticle } from "../../../../types"
import { saveArticleWorkflow } from "../../../../workflows/answer/save-article"
import { stepArticleWorkflow, type StepArticleInput } from "../../../../workflows/answer/step-article"
import { toAdminArticle } from "../../../bodies/answer-body"
import { readIdempotencyKey } from "../../../idempotency"
import { withReasons } from "../../../with-reasons"
import { staffOf } from "../staff-of"
import type { SaveArticleInput } from "./validators"

/** One article as every route about it answers. */
export async function readAdminArticle(container: MedusaContainer, id: string): Promise<AdminArticle> {
  return toAdminArticle(await container.resolve(AFTER_SALES_MODULE).ask(readArticle, { id, published_only: false }))
}

/** Drafts an article, or corrects the one of the path; answers with it. */
export const saveArticleRoute = withReasons(
  async (req: AuthenticatedMedusaRequest<SaveArticleInput>, res: MedusaResponse) => {
    const { result: id } = await saveArticleWorkflow(req.scope).run({
      input: { ...req.validatedBody, id: req.params.id ?? null, idempotency: readIdempotencyKey(req, staffOf(req)) },
    })
    res.json({ answer: await readAdminArticle(req.scope, id) })
  },
)

/** A route by which an article takes a step of its road; it answers with the article as it then stands. */
export function articleVerb(action: StepArticleInput["action"]) {
  return withReasons(async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
    const { id = "" } = req.params
    const idempotency = readIdempotencyKey(req, staffOf(req))
    const now = new Date().toISOString()
    await stepArticleWorkflow(req.scope).run({ input: { id, action, idempotency, now } })
    res.json({ answer: await readAdminArticle(req.scope, id) })
  })
}
