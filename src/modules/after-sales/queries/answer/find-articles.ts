import type { FoundAnswer } from "../../../../domain/answer/assistant"
import { searchTerms } from "../../../../domain/answer/search-query"
import type { Reading } from "../../transaction"

export interface FindArticles {
  /** Whatever was typed. */
  readonly question: string
  /** A language, such as `zh`; null for all. */
  readonly language: string | null
  /** Leaves out what is about other products only. */
  readonly product_id: string | null
  readonly category_id: string | null
  readonly limit: number
}

/**
 * Published articles that hold any term of a question: those that hold most of its terms first, then those that hold
 * them in the question rather than the answer. Empty for a question without a word.
 */
export async function findArticles(reading: Reading, input: FindArticles): Promise<FoundAnswer[]> {
  const terms = searchTerms(input.question)
  if (terms.length === 0) return []
  const found = await reading.query<Omit<FoundAnswer, "asked">>(
    `with asked as (select ?::tsquery as any_term, ?::text[] as terms)
     select article.id, article.locale, article.question, article.answer,
            (select count(*)::int from unnest(asked.terms) term where article.search @@ term::tsquery) as matched
       from answer_article article, asked
      where article.search @@ asked.any_term and article.status = 'published' and article.deleted_at is null
        and (?::text is null or split_part(lower(article.locale), '-', 1) = ?)
        and (?::text is null or ${aboutNothingElse("product")})
        and (?::text is null or ${aboutNothingElse("category")})
      order by matched desc, ts_rank(article.search, asked.any_term) desc, article.id desc limit ?`,
    [
      ...[terms.join(" | "), terms],
      ...[input.language, input.language],
      ...[input.product_id, input.product_id],
      ...[input.category_id, input.category_id],
      input.limit,
    ],
  )
  return found.map((article) => ({ ...article, asked: terms.length }))
}

/** True for an article that names no such subject at all, or this one. */
const aboutNothingElse = (kind: "product" | "category") => `coalesce((
  select bool_or(subject.reference_id = ?) from answer_article_subject subject
   where subject.article_id = article.id and subject.kind = '${kind}' and subject.deleted_at is null), true)`
