import type { ClauseReference, Refusal } from "../domain/kernel/decision"
import type { Basis, EvidenceKind, FreightPayer, Resolution } from "../domain/kernel/vocabulary"

export interface EligibilityWindow {
  readonly basis: Basis
  readonly quantity: number
  /** End of the last day, exclusive; null where the ground is not offered or the start is unknown. */
  readonly ends_at: string | null
  readonly open: boolean
  readonly clause: ClauseReference | null
}

export interface EligibilityLine {
  readonly line_item_id: string
  readonly title: string
  readonly sku: string | null
  readonly thumbnail: string | null
  readonly quantity: number
  readonly returnable_quantity: number
  readonly windows: readonly EligibilityWindow[]
  /** Codes of the reasons that can still be given for this line. */
  readonly reason_codes: readonly string[]
  readonly remedies: readonly Resolution[]
  /** Every reason why some or all units cannot be asked for. */
  readonly refusals: readonly (Refusal & { readonly quantity: number })[]
}

export interface EligibilityReason {
  readonly code: string
  readonly label: string
  readonly description: string | null
  readonly basis: Basis
  readonly evidence: readonly EvidenceKind[]
  readonly remedies: readonly Resolution[]
  readonly return_freight_payer: FreightPayer
  readonly goods_come_back: boolean
}

export interface Eligibility {
  readonly order_id: string
  readonly order_display_id: number
  readonly currency_code: string
  readonly can_request: boolean
  readonly lines: readonly EligibilityLine[]
  readonly reasons: readonly EligibilityReason[]
  /** Reasons that concern the order as a whole, such as a cancelled order. */
  readonly refusals: readonly Refusal[]
}
