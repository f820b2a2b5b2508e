import type { GrantLimit } from "../domain/grant/grant-limit"
import type { ApprovalKind, ApprovalStatus, GrantStatus } from "../domain/grant/words"
import type { GrantKind } from "../domain/kernel/vocabulary"

/** Compensation or goodwill on a request, on top of the price. */
export interface GrantBody {
  readonly id: string
  readonly kind: GrantKind
  readonly amount: string
  readonly currency_code: string
  /** Why; staff only. */
  readonly words: string
  readonly status: GrantStatus
  readonly granted_by: string
  readonly granted_at: string
  readonly withdrawn_by: string | null
  readonly withdrawn_at: string | null
  /** Why it was taken back; staff only. */
  readonly withdrawal_words: string | null
}

/** `POST /admin/after-sales/rmas/:id/grants`. */
export interface GiveGrantBody {
  readonly kind: GrantKind
  /** Decimal string in major units of the request's currency. */
  readonly amount: string
  readonly words: string
}

/** Something that waits for a second pair of eyes, or did. */
export interface ApprovalBody {
  readonly id: string
  readonly kind: ApprovalKind
  readonly rma_id: string
  readonly rma_number: number
  readonly grant_kind: GrantKind | null
  /** Why it was granted; null for a settlement. */
  readonly grant_words: string | null
  readonly amount: string
  readonly currency_code: string
  readonly status: ApprovalStatus
  readonly requested_by: string
  readonly requested_at: string
  readonly decided_by: string | null
  readonly decided_at: string | null
  readonly words: string | null
}

/** How much an agent, or anybody (null), may grant a customer of a group, or anybody (null), alone. */
export interface GrantLimitBody extends GrantLimit {
  readonly id: string
}
