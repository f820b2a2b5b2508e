import type { ActorType, Resolution } from "../domain/kernel/vocabulary"
import type { RecoveryStatus } from "../domain/recovery/lifecycle"
import type { RepairAction, RepairStage } from "../domain/repair/lifecycle"
import type { ChargeStatus } from "../domain/settlement/charge-lifecycle"
import type { RepairLine, WrittenRepairLine } from "../domain/repair/repair-line"

/** Goods in the workshop, as the board shows them. Instants are ISO 8601. */
export interface AdminRepairSummary {
  readonly id: string
  readonly number: number
  readonly rma_id: string
  readonly rma_number: number
  readonly order_id: string
  readonly order_display_id: number
  readonly title: string
  readonly quantity: number
  readonly stage: RepairStage
  readonly currency_code: string
  /** What the customer would pay. */
  readonly billable: string
  readonly due_at: string
  /** Since when the customer has looked at the quote; the clock stands still. */
  readonly paused_at: string | null
  readonly is_late: boolean
  /** It failed so often that its customer is to be offered something else. */
  readonly is_third_failure: boolean
  readonly supplier: string | null
  readonly loan_unit: string | null
  readonly opened_at: string
  readonly finished_at: string | null
}

export interface RepairEventBody {
  readonly id: string
  readonly action: string
  readonly from_stage: RepairStage | null
  readonly to_stage: RepairStage
  readonly actor_type: ActorType
  readonly actor_id: string | null
  readonly words: string | null
  readonly occurred_at: string
}

export interface AdminRepair extends AdminRepairSummary {
  readonly reported_on: string
  readonly warranty_id: string | null
  readonly serial: string | null
  readonly earlier_repairs: number
  readonly finding: string | null
  readonly lines: readonly RepairLine[]
  /** What manufacturer or supplier bear, and we claim from them. */
  readonly claimable: string
  readonly quote_version: number
  readonly is_accepted: boolean
  readonly quoted_at: string | null
  readonly answered_at: string | null
  /** Where the customer sees the quote and answers it; null before the first. */
  readonly quote_link: string | null
  /** What of it he is asked for by now, or was. */
  readonly payment: RepairPayment | null
  /** What he has paid in all. */
  readonly paid: string
  readonly payment_reference: string | null
  readonly paid_at: string | null
  readonly supplier_reference: string | null
  /** Our claim on the supplier's warranty; null while the goods never went there with one. */
  readonly recovery: { readonly id: string; readonly number: number; readonly status: RecoveryStatus } | null
  readonly supplier_sent_at: string | null
  readonly events: readonly RepairEventBody[]
  /** What may be done now. */
  readonly actions: readonly RepairAction[]
}

/** What a customer who accepted a quote is asked for: all of it, or what it is dearer than what he paid before. */
export interface RepairPayment {
  readonly amount: string
  readonly status: ChargeStatus
  readonly waiver_words: string | null
  /** Where he pays; null when nothing is open. */
  readonly link: string | null
}

/** A quote as its customer sees it: what is covered by which plan, and what he would pay. */
export interface RepairQuote {
  readonly number: number
  readonly title: string
  readonly quantity: number
  readonly version: number
  /** `open` waits for him; `outdated` was replaced by a newer one. */
  readonly state: "open" | "accepted" | "declined" | "outdated"
  readonly finding: string | null
  readonly lines: readonly (WrittenRepairLine & { readonly is_covered: boolean })[]
  readonly currency_code: string
  readonly total: string
  /** What is left to pay once he has accepted, and where; null before, and where nothing is. */
  readonly payment: Omit<RepairPayment, "waiver_words"> | null
  readonly quoted_at: string
}

export interface StoreRepair {
  readonly number: number
  readonly stage: RepairStage
  readonly due_at: string
  readonly loan_unit: string | null
  readonly quote: RepairQuote | null
  /** With which the quote is accepted or declined. */
  readonly quote_token: string | null
}

export interface SaveRepairLinesBody {
  readonly lines: readonly WrittenRepairLine[]
}

export interface GiveUpRepairBody {
  readonly resolution: Resolution
  readonly words: string
}
