import { ARTICLE_LIFECYCLE, type ArticleAction, type ArticleStatus } from "../../domain/answer/article-lifecycle"
import type { FoundAnswer } from "../../domain/answer/assistant"
import { allowedActions } from "../../domain/kernel/lifecycle"
import type { ArticleRecord } from "../../modules/after-sales/queries/answer/article-record"
import type { CannedAnswerRecord } from "../../modules/after-sales/queries/answer/list-canned-answers"
import type { AdminArticle, CannedAnswerHttp, StoreAnswer, SuggestedAnswer } from "../../types"

export function toCannedAnswer(answer: CannedAnswerRecord): CannedAnswerHttp {
  return { ...answer, last_used_at: answer.last_used_at?.toISOString() ?? null }
}

export function toAdminArticle(article: ArticleRecord): AdminArticle {
  return {
    ...article,
    published_at: article.published_at?.toISOString() ?? null,
    updated_at: article.updated_at.toISOString(),
    actions: allowedActions<ArticleStatus, ArticleAction>(ARTICLE_LIFECYCLE, article.status),
  }
}

/** What customers read: no votes, no tags, and nothing of how it was found. */
export function toStoreAnswer({ id, locale, question, answer }: ArticleRecord | FoundAnswer): StoreAnswer {
  return { id, locale, question, answer }
}

export function toSuggestedAnswer(found: FoundAnswer): SuggestedAnswer {
  return { ...toStoreAnswer(found), matched: found.matched, asked: found.asked }
}
