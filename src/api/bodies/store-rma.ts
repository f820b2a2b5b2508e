import { allowedActions, type Lifecycle } from "../../domain/kernel/lifecycle"
import { RMA_LIFECYCLE, type RmaAction, type RmaStage } from "../../domain/rma/lifecycle"
import { nextStep } from "../../domain/rma/next-step"
import type { Settlement } from "../../domain/settlement/settlement"
import type { RmaItemRecord, RmaRecord } from "../../modules/after-sales/queries/rma/rma-record"
import type { StoreRma, StoreRmaItem } from "../../types"
import { toChargeBody } from "./charge-body"
import type { RmaView } from "../../workflows/rma/read-rma-view"
import { toClockBody } from "./clock-body"
import { toEvidenceBody } from "./evidence-body"
import { toStoreOutbound } from "./outbound-body"
import { toSettlementBody, type SettlementTitles } from "./settlement-body"
import { toIso } from "./to-iso"

/** What a customer may do himself, where the lifecycle allows it. */
const CUSTOMER_ACTIONS: readonly RmaAction[] = ["cancel", "provide_info", "appeal", "record_feedback"]

/** What is shown of a request; a list leaves out what costs a query of its own. */
type ShownRma = Pick<RmaView, "rma" | "outbound"> &
  Partial<Pick<RmaView, "payment_link">> & { readonly settlement: Settlement | null }

/**
 * A request as its customer sees it: no internal notes, no staff, no other customers. Whoever asks by a warranty that was
 * handed on to him sees neither the order, which is its buyer's, nor what was paid for it.
 */
export function toStoreRma({ rma, settlement, outbound, payment_link = null }: ShownRma, now: Date): StoreRma {
  const payment_due_at = rma.charge?.status === "open" ? new Date(rma.charge.expires_at) : null
  const step = nextStep(rma.stage, { ...rma, payment_due_at })
  const lifecycle: Lifecycle<RmaStage, RmaAction> = RMA_LIFECYCLE
  const isBuyers = rma.warranty_id === null
  return {
    id: rma.id,
    number: rma.number,
    stage: rma.stage,
    order_id: isBuyers ? rma.order_id : null,
    order_display_id: isBuyers ? rma.order_display_id : null,
    warranty_id: rma.warranty_id,
    currency_code: rma.currency_code,
    requested_at: rma.requested_at.toISOString(),
    clock: toClockBody(rma, now),
    next_step: { code: step.code, by_at: step.by_at?.toISOString() ?? null },
    decision_words: rma.decision_words,
    refusal_clause: rma.refusal_clause,
    appeal_until_at: rma.stage === "rejected" ? (rma.lapses_at?.toISOString() ?? null) : null,
    arbitration: toArbitration(rma),
    items: rma.items.map(toStoreItem),
    outbound: outbound.map(toStoreOutbound),
    settlement: isBuyers && settlement ? toSettlementBody(settlement, titlesOf(rma)) : null,
    charge: toChargeBody(rma.charge, payment_link),
    messages: rma.messages
      .filter((message) => !message.is_internal)
      .map(({ id, author_type, body, sent_at }) => ({ id, author_type, body, sent_at: toIso(sent_at) })),
    evidence: rma.evidence.filter(({ kind }) => kind === "customer").map(toEvidenceBody),
    feedback: toFeedback(rma),
    actions: allowedActions(lifecycle, rma.stage).filter((action) => CUSTOMER_ACTIONS.includes(action)),
  }
}

export function toStoreItem(item: RmaItemRecord): StoreRmaItem {
  return {
    id: item.id,
    line_item_id: item.line_item_id,
    title: item.title,
    sku: item.sku,
    thumbnail: item.thumbnail,
    quantity: item.quantity,
    received_quantity: item.units.filter((unit) => unit.received_at !== null).length,
    accepted_quantity: item.units.filter((unit) => unit.accepted === true).length,
    reason_code: item.reason_code,
    note: item.note,
    requested_resolution: item.requested_resolution,
    resolution: item.resolution,
    exchange: item.exchange,
    return_freight_payer: item.freight_payer,
  }
}

export function titlesOf(rma: Pick<RmaRecord, "items">): SettlementTitles {
  return Object.fromEntries(
    rma.items.map(({ id, line_item_id, title }) => [id, { line_item_id, title, rma_item_id: id }]),
  )
}

export function toFeedback({ feedback_score, feedback_comment }: RmaRecord): StoreRma["feedback"] {
  return feedback_score === null ? null : { score: feedback_score, comment: feedback_comment }
}

export function toArbitration({ arbitration_body: body, arbitration_reference: reference }: RmaRecord) {
  return body === null || reference === null ? null : { body, reference }
}
