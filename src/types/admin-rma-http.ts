import type { ApprovalBody, GrantBody } from "./grant-http"
import type { EvidenceBody } from "./evidence-http"
import type { ChargeBody } from "./exchange-http"
import type { FreightLegBody, RmaRecoveryBody } from "./freight-http"
import type { AdminRmaOutbound } from "./outbound-http"
import type { FaultShare } from "../domain/fault/fault-share"
import type { ClauseReference } from "../domain/kernel/decision"
import type {
  ActorType,
  Basis,
  Disposition,
  FaultParty,
  FreightPayer,
  Grade,
  Resolution,
} from "../domain/kernel/vocabulary"
import type { RmaAction, RmaStage } from "../domain/rma/lifecycle"
import type { DecisionClock, RmaEventBody, RmaMessageBody } from "./rma-http"
import type { AdminFinding } from "./receiving-http"
import type { PayoutBody, SettlementBody } from "./settlement-http"
import type { Arbitration, StoreRma, StoreRmaItem } from "./store-rma-http"

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

/** Whoever asks by a warranty that was handed on to him: customer and address of the request are his. */
export interface RmaHolder {
  readonly warranty_id: string
  /** Where the goods go back to, in his words; null once it was erased. */
  readonly deliver_to: string | null
}

export interface AdminRmaUnit {
  readonly id: string
  readonly ordinal: number
  readonly price_paid: string
  /** What the unit costs that goes out for it, and the bonus taken off; null where none does. */
  readonly exchange_price: string | null
  readonly exchange_bonus: string | null
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
  /** Whole per cent of the price for whoever keeps the goods; null for every other resolution. */
  readonly allowance_percentage: number | null
  /** What staff may decide for it: the wish, and what both reason and terms allow. */
  readonly allowed_resolutions: readonly Resolution[]
  /** The most that staff may offer to whoever keeps the goods; null where the terms leave no room. */
  readonly keep_item_max_percentage: number | null
  readonly cause: string | null
  readonly units: readonly AdminRmaUnit[]
}

export interface AdminRma extends Omit<AdminRmaSummary, "quantity" | "reason_codes" | "fault_parties"> {
  /** Null for a request of the order's own customer. */
  readonly holder: RmaHolder | null
  readonly core_return_id: string | null
  readonly core_claim_id: string | null
  readonly core_exchange_id: string | null
  readonly requested_by: ActorType
  readonly decision_words: string | null
  readonly refusal_clause: string | null
  readonly lapses_at: string | null
  readonly arbitration: Arbitration | null
  readonly items: readonly AdminRmaItem[]
  /** Clauses a refusal may cite, from the terms the items stand under. */
  readonly clauses: readonly (ClauseReference & { readonly id: string })[]
  readonly settlement: SettlementBody
  readonly outbound: readonly AdminRmaOutbound[]
  readonly payouts: readonly PayoutBody[]
  readonly charge: ChargeBody | null
  /** What the ways of the goods really cost, as far as it is recorded. */
  readonly freight_legs: readonly FreightLegBody[]
  /** Claims against carrier or supplier that the settlement has opened. */
  readonly recoveries: readonly RmaRecoveryBody[]
  readonly grants: readonly GrantBody[]
  /** What waits for a second pair of eyes. */
  readonly pending_approvals: readonly ApprovalBody[]
  /** What was in its parcels undeclared, and what it was opened for. */
  readonly findings: readonly AdminFinding[]
  /** Units whose way back into stock was cut off by a crash: count the shelf, then `confirm-stock`. */
  readonly stock_in_doubt: number
  readonly events: readonly RmaEventBody[]
  readonly messages: readonly (RmaMessageBody & { readonly is_internal: boolean; readonly author_id: string | null })[]
  /** What customers have sent, and the pairs of inspection. */
  readonly evidence: readonly EvidenceBody[]
  readonly feedback: StoreRma["feedback"]
  /** What staff may do now. */
  readonly actions: readonly RmaAction[]
}
