import type { FaultShare } from "../../../../domain/fault/fault-share"
import type { FreightLeg } from "../../../../domain/fault/freight-leg"
import type {
  ActorType,
  Basis,
  Disposition,
  FaultParty,
  FreightPayer,
  Grade,
  PayoutMethod,
  Resolution,
  SettlementLineKind,
  SurplusDestination,
} from "../../../../domain/kernel/vocabulary"
import type { RmaStage } from "../../../../domain/rma/lifecycle"
import type { ChargeStatus } from "../../../../domain/settlement/charge-lifecycle"
import type { RecoveryParty, RecoveryStatus } from "../../../../domain/recovery/lifecycle"
import type { PayoutStatus } from "../../../../domain/settlement/payout-lifecycle"
import type { EvidenceRecord } from "../evidence/evidence-record"

/** A request with all that belongs to it, as one query reads it. Amounts are decimal strings; instants inside lists are ISO 8601. */
export interface RmaRecord {
  readonly id: string
  readonly number: number
  readonly stage: RmaStage
  readonly order_id: string
  readonly order_display_id: number
  readonly customer_id: string | null
  readonly email: string | null
  /** By which somebody else than the order's customer asks; see models/rma.ts. */
  readonly warranty_id: string | null
  readonly deliver_to: string | null
  readonly currency_code: string
  readonly core_return_id: string | null
  readonly core_claim_id: string | null
  readonly core_exchange_id: string | null
  readonly assignee_id: string | null
  readonly requested_by: ActorType
  readonly value: string
  readonly requested_at: Date
  readonly decision_due_at: Date
  readonly clock_paused_at: Date | null
  readonly decided_at: Date | null
  readonly lapses_at: Date | null
  readonly decision_words: string | null
  readonly refusal_clause: string | null
  readonly arbitration_body: string | null
  readonly arbitration_reference: string | null
  readonly feedback_score: number | null
  readonly feedback_comment: string | null
  readonly items: readonly RmaItemRecord[]
  readonly events: readonly RmaEventRecord[]
  readonly messages: readonly RmaMessageRecord[]
  readonly evidence: readonly EvidenceRecord[]
  readonly settlement_lines: readonly SettlementLineRecord[]
  readonly payouts: readonly PayoutRecord[]
  readonly freight_legs: readonly FreightLegRecord[]
  readonly recoveries: readonly RmaRecoveryRecord[]
  /** Units whose way back into stock was cut off by a crash, and that nobody has counted since. */
  readonly stock_in_doubt: number
  readonly outbound: readonly OutboundRecord[]
  /** The last one: a charge that expired is followed by another only when the request is settled anew. */
  readonly charge: ChargeRecord | null
}

export interface ChargeRecord {
  readonly id: string
  readonly amount: string
  readonly currency_code: string
  readonly status: ChargeStatus
  readonly payment_collection_id: string | null
  readonly expires_at: string
  readonly paid_at: string | null
  readonly waived_by: string | null
  readonly waiver_words: string | null
}

/** What the units of an item are exchanged for, one for one. */
export interface ExchangeRecord {
  readonly variant_id: string
  readonly product_id: string
  readonly sku: string | null
  readonly title: string
  readonly thumbnail: string | null
  readonly surplus_to: SurplusDestination
}

/** Goods that go out; see the model of the same name. */
export interface OutboundRecord {
  readonly id: string
  readonly rma_item_id: string
  readonly variant_id: string | null
  readonly sku: string | null
  readonly title: string
  readonly thumbnail: string | null
  readonly quantity: number
  readonly core_quantity: number
  readonly unit_price: string
  readonly currency_code: string
  readonly line_item_id: string | null
  readonly released_at: string | null
}

export interface RmaItemRecord {
  readonly id: string
  readonly line_item_id: string
  readonly product_id: string | null
  readonly variant_id: string | null
  readonly sku: string | null
  readonly title: string
  readonly thumbnail: string | null
  readonly quantity: number
  readonly reason_code: string
  readonly note: string | null
  readonly basis: Basis
  readonly policy_version_id: string
  readonly window_ends_at: string
  readonly requested_resolution: Resolution
  readonly resolution: Resolution | null
  readonly fault_party: FaultParty
  readonly fault_shares: readonly FaultShare[]
  readonly freight_payer: FreightPayer
  readonly goods_come_back: boolean
  readonly allowance_percentage: number | null
  readonly cause: string | null
  readonly exchange: ExchangeRecord | null
  /** What the reason allows by now. */
  readonly reason_remedies: readonly Resolution[]
  readonly units: readonly RmaUnitRecord[]
}

export interface RmaUnitRecord {
  readonly id: string
  readonly ordinal: number
  readonly price_paid: string
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

export interface RmaEventRecord {
  readonly id: string
  readonly action: string
  readonly from_stage: RmaStage | null
  readonly to_stage: RmaStage
  readonly actor_type: ActorType
  readonly actor_id: string | null
  readonly reason: string | null
  readonly occurred_at: string
}

export interface RmaMessageRecord {
  readonly id: string
  readonly author_type: ActorType
  readonly author_id: string | null
  readonly is_internal: boolean
  readonly body: string
  readonly sent_at: string
}

export interface SettlementLineRecord {
  readonly rma_item_id: string | null
  readonly kind: SettlementLineKind
  readonly amount: string
  readonly quantity: number | null
  readonly percentage: string | null
  readonly share: number | null
}

/** A voided one is not among them. */
export interface FreightLegRecord extends FreightLeg {
  readonly id: string
  readonly tracking_reference: string | null
  readonly receipt_note: string | null
  readonly recorded_by: string | null
  readonly recorded_at: string
}

/** A claim that the settlement of the request has opened. */
export interface RmaRecoveryRecord {
  readonly id: string
  readonly number: number
  readonly party: RecoveryParty
  readonly status: RecoveryStatus
  readonly amount_claimed: string
  readonly amount_received: string
}

export interface PayoutRecord {
  readonly id: string
  readonly method: PayoutMethod
  readonly payment_id: string | null
  readonly amount: string
  readonly currency_code: string
  readonly status: PayoutStatus
  readonly core_refund_id: string | null
  readonly paid_at: string | null
  readonly last_error: string | null
  readonly resolution_note: string | null
}
