import { MedusaError } from "@medusajs/framework/utils"

import { ARTICLE_LIFECYCLE, type ArticleAction, type ArticleStatus } from "../../../../domain/answer/article-lifecycle"
import { nextStage } from "../../../../domain/kernel/lifecycle"
import { acceptedOrThrow } from "../../refusal-error"
import type { Transaction } from "../../transaction"

export interface StepArticle {
  readonly id: string
  readonly action: Exclude<ArticleAction, "edit">
  readonly now: Date
}

/** The only place where an article's status is written, under its row lock. */
export async function stepArticle(transaction: Transaction, { id, action, now }: StepArticle): Promise<void> {
  const status = await lockArticle(transaction, { id, action })
  await transaction.query(`update answer_article set status = ?, published_at = ?, updated_at = now() where id = ?`, [
    status,
    status === "published" ? now : null,
    id,
  ])
}

/** Locks an article until commit and says which status the action leads to, or throws that it may not be taken. */
export async function lockArticle(
  { query }: Transaction,
  { id, action }: { readonly id: string; readonly action: ArticleAction },
): Promise<ArticleStatus> {
  const [article] = await query<{ status: ArticleStatus }>(
    `select status from answer_article where id = ? and deleted_at is null for update`,
    [id],
  )
  if (!article) throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no article with id ${id}`)
  return acceptedOrThrow(nextStage<ArticleStatus, ArticleAction>(ARTICLE_LIFECYCLE, article.status, action))
}
