import type { Amount } from "../money/decimal"

/** What became of goods or money. */
export const IMPORTED_REQUEST_KINDS = ["return", "exchange", "claim", "repair", "refund"] as const

/** What a case was in the system it comes from. A kind says what happened, not how it was recorded there. */
export const IMPORTED_CASE_KINDS = [...IMPORTED_REQUEST_KINDS, "ticket"] as const
export type ImportedCaseKind = (typeof IMPORTED_CASE_KINDS)[number]

/** How it stood when it was read. `unfinished` is nobody's task here: what is still to do is opened anew. */
export const IMPORTED_STATES = ["done", "canceled", "unfinished"] as const
export type ImportedState = (typeof IMPORTED_STATES)[number]

/** Whether goods came back from the customer or went out to him instead. */
export const IMPORTED_WAYS = ["back", "out"] as const
export type ImportedWay = (typeof IMPORTED_WAYS)[number]

export interface ImportedLine {
  readonly way: ImportedWay
  readonly title: string
  readonly sku: string | null
  readonly quantity: number
  readonly reason: string | null
  readonly note: string | null
  /** Where the old system keeps them; they are not copied. */
  readonly pictures: readonly string[]
  readonly tags: readonly string[]
}

/** A case of another system as it is kept here: history that is read and never acted upon. */
export interface ImportedCase {
  /** Unique within its source: what is read twice is kept once. */
  readonly source_key: string
  readonly kind: ImportedCaseKind
  /** The old system's own name for it. */
  readonly number: string
  readonly state: ImportedState
  /** The status in the old system's words. */
  readonly status: string
  readonly order_number: string | null
  /** In lower case. */
  readonly customer_email: string | null
  /** ISO 8601, UTC. */
  readonly opened_at: string
  readonly closed_at: string | null
  readonly currency_code: string | null
  /** In major units, with the decimals of the currency. */
  readonly amount_refunded: Amount | null
  readonly amount_charged: Amount | null
  readonly subject: string | null
  readonly words: string | null
  readonly lines: readonly ImportedLine[]
  readonly pictures: readonly string[]
}
