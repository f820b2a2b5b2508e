import type { ArticleAction, ArticleStatus } from "../domain/answer/article-lifecycle"
import type { AnswerBody } from "../domain/answer/find-body-faults"
import type { FilledAnswer } from "../domain/answer/fill-answer"
import type { AnswerScope } from "../domain/answer/scope"

export type { Assistant, AssistantDraft, AssistantQuestion, FoundAnswer } from "../domain/answer/assistant"
export type { AnswerBody, AnswerScope, ArticleAction, ArticleStatus, FilledAnswer }

/** `POST /admin/after-sales/canned-answers` and `…/:id`: the whole answer; a language that is left out is taken out. */
export interface SaveCannedAnswerBody {
  readonly code: string
  /** Among staff. */
  readonly title: string
  /** Where it is offered; null everywhere. */
  readonly scope?: AnswerScope | null
  /** Whose it is; null everybody's. */
  readonly team_id?: string | null
  readonly is_active?: boolean
  readonly bodies: readonly AnswerBody[]
}

export interface CannedAnswerHttp {
  readonly id: string
  readonly code: string
  readonly title: string
  readonly scope: AnswerScope | null
  readonly team_id: string | null
  readonly is_active: boolean
  readonly use_count: number
  readonly last_used_at: string | null
  readonly bodies: readonly AnswerBody[]
}

/** `POST …/canned-answers/:id/fill`, for a request or a ticket. Without `locale` the answer speaks the customer's language. */
export type FillCannedAnswerBody = ({ readonly rma_id: string } | { readonly ticket_id: string }) & {
  readonly locale?: string
}

export interface FilledAnswerBody extends FilledAnswer {
  /** Of the language that was chosen. */
  readonly locale: string
}

/** `POST /admin/after-sales/answers` and `…/:id`: the whole article. */
export interface SaveArticleBody {
  readonly locale: string
  readonly question: string
  readonly answer: string
  readonly tags?: readonly string[]
  readonly product_ids?: readonly string[]
  readonly category_ids?: readonly string[]
}

export interface AdminArticle {
  readonly id: string
  readonly locale: string
  readonly question: string
  readonly answer: string
  readonly tags: readonly string[]
  readonly status: ArticleStatus
  readonly published_at: string | null
  readonly updated_at: string
  readonly product_ids: readonly string[]
  readonly category_ids: readonly string[]
  readonly helpful: number
  readonly unhelpful: number
  /** What may be done now. */
  readonly actions: readonly ArticleAction[]
}

/** A published answer as customers read it. */
export interface StoreAnswer {
  readonly id: string
  readonly locale: string
  readonly question: string
  readonly answer: string
}

/** A published answer as it was found for a question. */
export interface SuggestedAnswer extends StoreAnswer {
  /** How many of the question's terms it holds, of `asked`. */
  readonly matched: number
  readonly asked: number
}

/** `GET /admin/after-sales/answers/suggest`. */
export interface AnswerSuggestions {
  readonly answers: readonly SuggestedAnswer[]
  /** What the assistant would say, for staff to correct and send; null while there is none or it does not know. */
  readonly draft: { readonly text: string; readonly article_ids: readonly string[] } | null
}

/** `POST /store/after-sales/answers/:id/votes`. */
export interface VoteBody {
  readonly is_helpful: boolean
}
