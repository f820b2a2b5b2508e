import { generateEntityId } from "@medusajs/framework/utils"

import { ARTICLE_INITIAL_STATUS } from "../../../../domain/answer/article-lifecycle"
import { searchVector } from "../../../../domain/answer/search-vector"
import type { Transaction } from "../../transaction"
import { lockArticle } from "./step-article"

export interface ArticleToSave {
  /** Null creates a draft. */
  readonly id: string | null
  readonly locale: string
  readonly question: string
  readonly answer: string
  readonly tags: readonly string[]
  /** What it is about; what is left out is taken out. */
  readonly product_ids: readonly string[]
  readonly category_ids: readonly string[]
}

/** Writes an article, what it is about and what it is found by. A published one is corrected in place. */
export async function saveArticle(transaction: Transaction, article: ArticleToSave): Promise<string> {
  const id = await writeArticle(transaction, article)
  await transaction.rows.createAnswerArticleSubjects(
    [
      ...[...new Set(article.product_ids)].map((reference_id) => ({ kind: "product" as const, reference_id })),
      ...[...new Set(article.category_ids)].map((reference_id) => ({ kind: "category" as const, reference_id })),
    ].map((subject) => ({ ...subject, article_id: id })),
    transaction.context,
  )
  return id
}

async function writeArticle(transaction: Transaction, article: ArticleToSave): Promise<string> {
  const { locale, question, answer, tags } = article
  const text = [locale, question, answer, tags, searchVector(article)]
  if (article.id === null) {
    const id = generateEntityId(undefined, "ansart")
    await transaction.query(
      `insert into answer_article (locale, question, answer, tags, search, id, status)
       values (?, ?, ?, ?, ?::tsvector, ?, ?)`,
      [...text, id, ARTICLE_INITIAL_STATUS],
    )
    return id
  }
  await lockArticle(transaction, { id: article.id, action: "edit" })
  await transaction.query(
    `update answer_article
        set locale = ?, question = ?, answer = ?, tags = ?, search = ?::tsvector, updated_at = now() where id = ?`,
    [...text, article.id],
  )
  await transaction.query(`delete from answer_article_subject where article_id = ?`, [article.id])
  return article.id
}
