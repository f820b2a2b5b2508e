import type { ArticleStatus } from "../../../../domain/answer/article-lifecycle"

export interface ArticleRecord {
  readonly id: string
  readonly locale: string
  readonly question: string
  readonly answer: string
  readonly tags: readonly string[]
  readonly status: ArticleStatus
  readonly published_at: Date | null
  readonly updated_at: Date
  readonly product_ids: readonly string[]
  readonly category_ids: readonly string[]
  readonly helpful: number
  readonly unhelpful: number
}

const subjects = (kind: "product" | "category") => `(
  select coalesce(json_agg(subject.reference_id order by subject.reference_id), '[]')
    from answer_article_subject subject
   where subject.article_id = article.id and subject.kind = '${kind}' and subject.deleted_at is null)`

const votes = (isHelpful: boolean) => `(
  select count(*)::int from answer_vote vote
   where vote.article_id = article.id and vote.is_helpful = ${isHelpful} and vote.deleted_at is null)`

export const ARTICLE_COLUMNS = `article.id, article.locale, article.question, article.answer, article.tags,
  article.status, article.published_at, article.updated_at,
  ${subjects("product")} as product_ids, ${subjects("category")} as category_ids,
  ${votes(true)} as helpful, ${votes(false)} as unhelpful`
