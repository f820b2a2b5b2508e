import type { FaultShare } from "../domain/fault/fault-share"
import type { ClauseReference, Refusal } from "../domain/kernel/decision"
import type {
  ActorType,
  Basis,
  Disposition,
  EvidenceKind,
  FaultParty,
  FreightPayer,
  Grade,
  Resolution,
  SettlementLineKind,
} from "../domain/kernel/vocabulary"
import type { RmaAction, RmaStage } from "../domain/rma/lifecycle"
import type { DecisionClockState } from "../domain/rma/decision-clock"
import type { NextStepCode } from "../domain/rma/next-step"
import type { PayoutAction, PayoutStatus } from "../domain/settlement/payout-lifecycle"
import type { FreightLegBody, RmaRecoveryBody } from "./freight-http"

/**
 * The HTTP contract that storefronts and the admin import. Instants are ISO 8601 in UTC, dates `YYYY-MM-DD`,
 * amounts decimal strings in major units with their currency beside them.
 */

export interface ErrorBody {
  readonly type: string
  readonly code?: string
  readonly message: string
  readonly reasons?: readonly Refusal[]
}

/** One page by keyset: pass `next_cursor` back as `cursor`; null means that this was the last page. */
export interface Page {
  readonly next_cursor: string | null
}

// ---- Eligibility and preview -----------------------------------------------------------------------------------

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

export interface SettlementLineBody {
  readonly kind: SettlementLineKind
  readonly rma_item_id: string | null
  readonly line_item_id: string | null
  readonly title: string | null
  readonly quantity: number | null
  readonly percentage: string | null
  /** Where fault is shared, the per cent of the whole that the line is about; null where it is the whole. */
  readonly share: number | null
  /** Positive goes to the customer, negative is kept back. */
  readonly amount: string
}

export interface SettlementBody {
  readonly currency_code: string
  readonly lines: readonly SettlementLineBody[]
  /** Sum of the lines. */
  readonly total: string
  /** What can be refunded over all payments of the order now. */
  readonly refundable: string
  /** What will really be paid: the smaller of the two, never below zero. */
  readonly payable: string
}

export interface RmaRequestItem {
  readonly line_item_id: string
  readonly quantity: number
  readonly reason_code: string
  readonly note?: string
  readonly resolution?: Resolution
}

export interface RmaRequest {
  readonly order_id: string
  readonly items: readonly RmaRequestItem[]
}

// ---- The request -----------------------------------------------------------------------------------------------

/** The promise to process a request within three working days (R04). */
export interface DecisionClock {
  readonly due_at: string
  readonly state: DecisionClockState
  readonly decided_at: string | null
}

export interface RmaMessageBody {
  readonly id: string
  readonly author_type: ActorType
  readonly body: string
  readonly sent_at: string
}

export interface StoreRmaItem {
  readonly id: string
  readonly line_item_id: string
  readonly title: string
  readonly sku: string | null
  readonly thumbnail: string | null
  readonly quantity: number
  readonly received_quantity: number
  readonly accepted_quantity: number
  readonly reason_code: string
  readonly note: string | null
  readonly requested_resolution: Resolution
  readonly resolution: Resolution | null
  readonly return_freight_payer: FreightPayer
}

/** What the customer should expect next, and by when. */
export interface NextStep {
  readonly code: NextStepCode
  readonly by_at: string | null
}

export interface StoreRma {
  readonly id: string
  /** Shown to people as RMA-<number>. */
  readonly number: number
  readonly stage: RmaStage
  readonly order_id: string
  readonly order_display_id: number
  readonly currency_code: string
  readonly requested_at: string
  readonly clock: DecisionClock
  readonly next_step: NextStep
  readonly decision_words: string | null
  readonly refusal_clause: string | null
  readonly appeal_until_at: string | null
  readonly items: readonly StoreRmaItem[]
  /** Line by line; null in lists until it is fixed. */
  readonly settlement: SettlementBody | null
  readonly messages: readonly RmaMessageBody[]
  readonly feedback: { readonly score: number; readonly comment: string | null } | null
  /** What the customer may do now. */
  readonly actions: readonly RmaAction[]
}

export interface AdminRmaSummary {
  readonly id: string
  readonly number: number
  readonly stage: RmaStage
  readonly order_id: string
  readonly order_display_id: number
  readonly customer_id: string | null
  readonly email: string | null
  readonly currency_code: string
  /** Sum of the prices paid for the units asked for. */
  readonly value: string
  readonly quantity: number
  readonly reason_codes: readonly string[]
  readonly fault_parties: readonly FaultParty[]
  readonly assignee_id: string | null
  readonly requested_at: string
  readonly clock: DecisionClock
}

export interface AdminRmaUnit {
  readonly id: string
  readonly ordinal: number
  readonly price_paid: string
  readonly received_at: string | null
  readonly inspected_at: string | null
  readonly accepted: boolean | null
  readonly grade: Grade | null
  readonly disposition: Disposition | null
  readonly deduction_percentage: number
  readonly inspection_note: string | null
}

export interface AdminRmaItem extends Omit<StoreRmaItem, "return_freight_payer"> {
  readonly product_id: string | null
  readonly variant_id: string | null
  readonly basis: Basis
  readonly window_ends_at: string
  readonly terms: { readonly policy_code: string; readonly policy_name: string; readonly version: number }
  /** Who bears most of it; `fault_shares` says it exactly, in per cent that sum to 100. */
  readonly fault_party: FaultParty
  readonly fault_shares: readonly FaultShare[]
  readonly freight_payer: FreightPayer
  readonly goods_come_back: boolean
  readonly cause: string | null
  readonly units: readonly AdminRmaUnit[]
}

export interface RmaEventBody {
  readonly id: string
  readonly action: string
  readonly from_stage: RmaStage | null
  readonly to_stage: RmaStage
  readonly actor_type: ActorType
  readonly actor_id: string | null
  readonly reason: string | null
  readonly occurred_at: string
}

export interface PayoutBody {
  readonly id: string
  readonly payment_id: string
  readonly amount: string
  readonly currency_code: string
  readonly status: PayoutStatus
  readonly core_refund_id: string | null
  readonly paid_at: string | null
  readonly last_error: string | null
  readonly resolution_note: string | null
  readonly actions: readonly PayoutAction[]
}

export interface AdminRma extends Omit<AdminRmaSummary, "quantity" | "reason_codes" | "fault_parties"> {
  readonly core_return_id: string | null
  readonly requested_by: ActorType
  readonly decision_words: string | null
  readonly refusal_clause: string | null
  readonly lapses_at: string | null
  readonly items: readonly AdminRmaItem[]
  /** Clauses a refusal may cite, from the terms the items stand under. */
  readonly clauses: readonly (ClauseReference & { readonly id: string })[]
  readonly settlement: SettlementBody
  readonly payouts: readonly PayoutBody[]
  /** What the ways of the goods really cost, as far as it is recorded. */
  readonly freight_legs: readonly FreightLegBody[]
  /** Claims against carrier or supplier that the settlement has opened. */
  readonly recoveries: readonly RmaRecoveryBody[]
  /** Units whose way back into stock was cut off by a crash: count the shelf, then `confirm-stock`. */
  readonly stock_in_doubt: number
  readonly events: readonly RmaEventBody[]
  readonly messages: readonly (RmaMessageBody & { readonly is_internal: boolean; readonly author_id: string | null })[]
  readonly feedback: StoreRma["feedback"]
  /** What staff may do now. */
  readonly actions: readonly RmaAction[]
}

/** A core return, claim or exchange that no request of ours stands behind. */
export interface CoreMovement {
  readonly id: string
  readonly kind: "return" | "claim" | "exchange"
  readonly display_id: number
  readonly status: string | null
  readonly order_id: string
  readonly order_display_id: number
  readonly created_at: string
}

// ---- Bodies of the staff's verbs -------------------------------------------------------------------------------

export interface ApproveBody {
  readonly words?: string
  readonly location_id?: string
  readonly items?: readonly {
    readonly id: string
    readonly cause?: string
    readonly fault_party?: FaultParty
    readonly fault_shares?: readonly FaultShare[]
    readonly freight_payer?: FreightPayer
  }[]
}

export interface RejectBody {
  /** The id of one of `AdminRma.clauses`: `<policy_code>.v<version>.<clause>`. */
  readonly clause: string
  readonly words: string
}

export interface ReceiveBody {
  readonly items: readonly { readonly id: string; readonly quantity: number }[]
}

export interface InspectBody {
  readonly units: readonly {
    readonly id: string
    readonly accepted: boolean
    readonly grade: Grade
    readonly disposition: Disposition
    readonly deduction_percentage?: number
    readonly note?: string
  }[]
}
