import type { FaultShare } from "../domain/fault/fault-share"
import type { FreightAdvancer, FreightLegKind } from "../domain/fault/freight-leg"
import type { ActorType, Disposition, Grade } from "../domain/kernel/vocabulary"
import type { AgeingBucket } from "../domain/recovery/ageing"
import type { RecoveryAction, RecoveryStatus } from "../domain/recovery/lifecycle"
import type { RecoveryLine } from "../domain/recovery/plan-recoveries"
import type { FreightLegBody, RmaRecoveryBody } from "./freight-http"
import type { SettlementBody } from "./settlement-http"

export interface AttributeFaultBody {
  readonly items: readonly { readonly id: string; readonly fault_shares: readonly FaultShare[] }[]
  readonly words: string
}

export interface RecordFreightBody {
  readonly leg: FreightLegKind
  readonly paid_by: FreightAdvancer
  readonly amount: string
  readonly tracking_reference?: string
  readonly receipt_note?: string
}

// ---- Recovery claims -------------------------------------------------------------------------------------------

export interface AdminRecoverySummary extends RmaRecoveryBody {
  readonly rma_id: string
  readonly rma_number: number
  /** The repair that it is claimed for; null for what was advanced with a settlement. */
  readonly repair_order_id: string | null
  readonly order_id: string
  readonly order_display_id: number
  readonly party_name: string | null
  readonly currency_code: string
  /** Null until the other side has answered. */
  readonly amount_accepted: string | null
  /** What is still to come. */
  readonly outstanding: string
  readonly reference: string | null
  readonly opened_at: string
  readonly due_at: string | null
  /** Whole days since it was opened. */
  readonly age_days: number
  readonly bucket: AgeingBucket
}

export interface RecoveryEventBody {
  readonly id: string
  readonly action: string
  readonly from_status: RecoveryStatus | null
  readonly to_status: RecoveryStatus
  readonly amount: string | null
  readonly actor_type: ActorType
  readonly actor_id: string | null
  readonly words: string | null
  readonly occurred_at: string
}

export interface AdminRecovery extends AdminRecoverySummary {
  readonly submitted_at: string | null
  readonly decided_at: string | null
  readonly received_at: string | null
  readonly closed_at: string | null
  /** How the amount came about. */
  readonly lines: readonly RecoveryLine[]
  readonly events: readonly RecoveryEventBody[]
  /** What may be done now. */
  readonly actions: readonly RecoveryAction[]
}

/** What is waited for, of one currency and age. */
export interface RecoveryOutstanding {
  readonly currency_code: string
  readonly bucket: AgeingBucket
  readonly claims: number
  readonly amount: string
}

export interface RecoveryAgeing {
  readonly outstanding: readonly RecoveryOutstanding[]
}

export interface RecoveryPackUnit {
  readonly price_paid: string
  readonly received_at: string | null
  readonly inspected_at: string | null
  readonly accepted: boolean | null
  readonly grade: Grade | null
  readonly disposition: Disposition | null
  readonly inspection_note: string | null
}

/** What is put before the carrier or supplier. It names the order and never the customer. */
export interface RecoveryPack {
  readonly claim: AdminRecovery
  readonly order: { readonly display_id: number; readonly placed_at: string }
  readonly request: {
    readonly number: number
    readonly requested_at: string
    readonly decided_at: string | null
  }
  readonly parcels: readonly {
    readonly fulfillment_id: string
    readonly provider_id: string | null
    readonly shipped_at: string | null
    readonly delivered_at: string | null
    readonly tracking_numbers: readonly string[]
  }[]
  readonly items: readonly {
    readonly id: string
    readonly title: string
    readonly sku: string | null
    readonly quantity: number
    readonly reason_code: string
    /** What the customer wrote about it. */
    readonly note: string | null
    readonly cause: string | null
    readonly fault_shares: readonly FaultShare[]
    readonly units: readonly RecoveryPackUnit[]
  }[]
  readonly freight_legs: readonly FreightLegBody[]
  readonly settlement: SettlementBody
  /** When the customer was really paid. */
  readonly payouts: readonly { readonly amount: string; readonly status: string; readonly paid_at: string | null }[]
}

export interface SubmitRecoveryBody {
  readonly party_name?: string
  readonly reference?: string
  readonly words?: string
}
