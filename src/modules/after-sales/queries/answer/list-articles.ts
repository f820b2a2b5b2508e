import { MedusaError } from "@medusajs/framework/utils"

import type { ArticleStatus } from "../../../../domain/answer/article-lifecycle"
import type { Reading } from "../../transaction"
import { ARTICLE_COLUMNS, type ArticleRecord } from "./article-record"

export interface ListArticles {
  readonly statuses: readonly ArticleStatus[]
  /** A language, such as `zh`; null for all. */
  readonly language: string | null
  readonly before_id: string | null
  readonly limit: number
}

/** One page of the library by keyset, the newest first. */
export async function listArticles(reading: Reading, input: ListArticles): Promise<ArticleRecord[]> {
  return reading.query<ArticleRecord>(
    `select ${ARTICLE_COLUMNS} from answer_article article
      where article.deleted_at is null
        and (cardinality(?::text[]) = 0 or article.status = any(?))
        and (?::text is null or split_part(lower(article.locale), '-', 1) = ?)
        and (?::text is null or article.id < ?)
      order by article.id desc limit ?`,
    [
      ...[input.statuses, input.statuses],
      ...[input.language, input.language],
      ...[input.before_id, input.before_id],
      input.limit,
    ],
  )
}

export interface ReadArticle {
  readonly id: string
  /** Customers are told of no other. */
  readonly published_only: boolean
}

/** @throws NOT_FOUND also for what the reader may not see */
export async function readArticle(reading: Reading, { id, published_only }: ReadArticle): Promise<ArticleRecord> {
  const [article] = await reading.query<ArticleRecord>(
    `select ${ARTICLE_COLUMNS} from answer_article article
      where article.id = ? and article.deleted_at is null and (not ?::boolean or article.status = 'published')`,
    [id, published_only],
  )
  if (!article) throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no answer with id ${id}`)
  return article
}
