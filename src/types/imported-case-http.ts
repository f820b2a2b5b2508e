import type { ImportedCaseKind, ImportedLine, ImportedState } from "../domain/import/imported-case"

/** A case of another system, as it was when the merchant moved in. */
export interface AdminImportedCase {
  readonly id: string
  /** The merchant's name for the system it comes from. */
  readonly source: string
  readonly kind: ImportedCaseKind
  /** The old system's own name for it. */
  readonly number: string
  readonly state: ImportedState
  /** The status in the old system's words. */
  readonly status: string
  readonly order_number: string | null
  readonly customer_email: string | null
  readonly opened_at: string
  readonly closed_at: string | null
  readonly currency_code: string | null
  readonly amount_refunded: string | null
  readonly amount_charged: string | null
  readonly subject: string | null
  readonly words: string | null
  readonly lines: readonly ImportedLine[]
  /** Addresses at the old system. */
  readonly pictures: readonly string[]
}
