import type { EvidenceBody } from "./evidence-http"
import type { ChargeBody, ExchangeBody, RequestedExchangeBody } from "./exchange-http"
import type { StoreRmaOutbound } from "./outbound-http"
import type { FreightPayer, Resolution } from "../domain/kernel/vocabulary"
import type { RmaAction, RmaStage } from "../domain/rma/lifecycle"
import type { NextStepCode } from "../domain/rma/next-step"
import type { DecisionClock, RmaMessageBody } from "./rma-http"
import type { SettlementBody } from "./settlement-http"

export interface RmaRequestItem {
  readonly line_item_id: string
  readonly quantity: number
  readonly reason_code: string
  readonly note?: string
  readonly resolution?: Resolution
  /** What to exchange the units for; the resolution is then `exchange`. */
  readonly exchange?: RequestedExchangeBody
  /** Pictures that were uploaded for the order; at least one where the reason's `evidence` holds `photo`. */
  readonly evidence_ids?: readonly string[]
}

export interface RmaRequest {
  readonly order_id: string
  readonly items: readonly RmaRequestItem[]
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
  readonly exchange: ExchangeBody | null
}

/** What the customer should expect next, and by when. */
export interface NextStep {
  readonly code: NextStepCode
  readonly by_at: string | null
}

/** Who outside the shop was asked to decide, and under which reference. */
export interface Arbitration {
  readonly body: string
  readonly reference: string
}

export interface StoreRma {
  readonly id: string
  /** Shown to people as RMA-<number>. */
  readonly number: number
  readonly stage: RmaStage
  /** Null for whoever asks by a warranty that was handed on to him, like the number: the order is its buyer's. */
  readonly order_id: string | null
  readonly order_display_id: number | null
  /** The warranty by which he asks; null for the order's own customer. */
  readonly warranty_id: string | null
  readonly currency_code: string
  readonly requested_at: string
  readonly clock: DecisionClock
  readonly next_step: NextStep
  readonly decision_words: string | null
  readonly refusal_clause: string | null
  readonly appeal_until_at: string | null
  readonly arbitration: Arbitration | null
  readonly items: readonly StoreRmaItem[]
  /** Line by line; null in lists until it is fixed, and for whoever asks by a warranty that was handed on to him. */
  readonly settlement: SettlementBody | null
  /** Goods that go out; empty in lists. */
  readonly outbound: readonly StoreRmaOutbound[]
  readonly charge: ChargeBody | null
  readonly messages: readonly RmaMessageBody[]
  /** What customers have sent. */
  readonly evidence: readonly EvidenceBody[]
  readonly feedback: { readonly score: number; readonly comment: string | null } | null
  /** What the customer may do now. */
  readonly actions: readonly RmaAction[]
}
