import { MedusaError } from "@medusajs/framework/utils"

import { FAULT_SHARES_OF_ITEM } from "../fault/fault-shares"
import type { Reading } from "../../transaction"
import { EVIDENCE_JSON } from "../evidence/evidence-record"
import type { RmaRecord } from "./rma-record"

/**
 * Who looks. A customer sees requests about his own orders and a guest those about the one order his link is for;
 * everybody else's do not exist.
 */
export type RmaViewer = { readonly customer_id: string } | { readonly guest_of_order_id: string } | "staff"

/** @throws NOT_FOUND also for somebody else's request */
export async function readRma(
  reading: Reading,
  { id, viewer }: { readonly id: string; readonly viewer: RmaViewer },
): Promise<RmaRecord> {
  const [owner, parameters] = ownedBy(viewer)
  const [rma] = await reading.query<RmaRecord>(
    `select ${RMA_COLUMNS} from rma where rma.id = ? and rma.deleted_at is null and ${owner}`,
    [id, ...parameters],
  )
  if (!rma) throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no request with id ${id}`)
  return rma
}

/** A page of a customer's or guest's own requests, newest first, before the cursor. */
export async function listOwnRmas(
  reading: Reading,
  input: { readonly viewer: RmaViewer; readonly before_id: string | null; readonly limit: number },
): Promise<RmaRecord[]> {
  const [owner, parameters] = ownedBy(input.viewer)
  return reading.query<RmaRecord>(
    `select ${RMA_COLUMNS} from rma
      where rma.deleted_at is null and ${owner} and (?::text is null or rma.id < ?)
      order by rma.id desc limit ?`,
    [...parameters, input.before_id, input.before_id, input.limit],
  )
}

function ownedBy(
  viewer: RmaViewer,
): readonly [sql: "true" | "rma.customer_id = ?" | "rma.order_id = ? and rma.warranty_id is null", readonly string[]] {
  if (viewer === "staff") return ["true", []]
  if ("customer_id" in viewer) return ["rma.customer_id = ?", [viewer.customer_id]]
  // A link opens an order: what whoever was handed a warranty of it asks for is his own.
  return ["rma.order_id = ? and rma.warranty_id is null", [viewer.guest_of_order_id]]
}

const UNITS = `(
  select coalesce(json_agg(json_build_object(
    'id', unit.id, 'ordinal', unit.ordinal, 'price_paid', unit.price_paid::text,
    'exchange_price', unit.exchange_price::text, 'exchange_bonus', unit.exchange_bonus::text,
    'received_at', unit.received_at,
    'inspected_at', unit.inspected_at, 'accepted', unit.accepted, 'grade', unit.grade,
    'disposition', unit.disposition, 'deduction_percentage', unit.deduction_percentage,
    'inspection_note', unit.inspection_note) order by unit.ordinal), '[]')
  from rma_unit unit where unit.item_id = item.id and unit.deleted_at is null)`

const EXCHANGE = `(
  select json_build_object(
    'variant_id', exchange.variant_id, 'product_id', exchange.product_id, 'sku', exchange.sku,
    'title', exchange.title, 'thumbnail', exchange.thumbnail, 'surplus_to', exchange.surplus_to)
  from rma_exchange exchange where exchange.rma_item_id = item.id and exchange.deleted_at is null)`

const ITEMS = `(
  select coalesce(json_agg(json_build_object(
    'id', item.id, 'line_item_id', item.line_item_id, 'product_id', item.product_id, 'variant_id', item.variant_id,
    'sku', item.sku, 'title', item.title, 'thumbnail', item.thumbnail, 'quantity', item.quantity,
    'reason_code', item.reason_code, 'note', item.note, 'basis', item.basis,
    'policy_version_id', item.policy_version_id, 'window_ends_at', item.window_ends_at,
    'requested_resolution', item.requested_resolution, 'resolution', item.resolution,
    'fault_party', item.fault_party, 'fault_shares', ${FAULT_SHARES_OF_ITEM},
    'freight_payer', item.freight_payer, 'goods_come_back', item.goods_come_back,
    'allowance_percentage', item.allowance_percentage, 'cause', item.cause, 'exchange', ${EXCHANGE},
    'reason_remedies', (select reason.remedies from after_sales_reason reason where reason.id = item.reason_id),
    'units', ${UNITS}) order by item.id), '[]')
  from rma_item item where item.rma_id = rma.id and item.deleted_at is null)`

const EVENTS = `(
  select coalesce(json_agg(json_build_object(
    'id', event.id, 'action', event.action, 'from_stage', event.from_stage, 'to_stage', event.to_stage,
    'actor_type', event.actor_type, 'actor_id', event.actor_id, 'reason', event.reason,
    'occurred_at', event.occurred_at) order by event.id), '[]')
  from rma_event event where event.rma_id = rma.id and event.deleted_at is null)`

const MESSAGES = `(
  select coalesce(json_agg(json_build_object(
    'id', message.id, 'author_type', message.author_type, 'author_id', message.author_id,
    'is_internal', message.is_internal, 'body', message.body, 'sent_at', message.sent_at) order by message.id), '[]')
  from rma_message message where message.rma_id = rma.id and message.deleted_at is null)`

const EVIDENCE = `(
  select coalesce(json_agg(${EVIDENCE_JSON} order by evidence.id), '[]')
  from after_sales_evidence evidence where evidence.rma_id = rma.id and evidence.deleted_at is null)`

const SETTLEMENT_LINES = `(
  select coalesce(json_agg(json_build_object(
    'rma_item_id', line.rma_item_id, 'kind', line.kind, 'amount', line.amount::text, 'quantity', line.quantity,
    'percentage', line.percentage::text, 'share', line.share) order by line.position), '[]')
  from settlement_line line where line.rma_id = rma.id and line.deleted_at is null)`

const PAYOUTS = `(
  select coalesce(json_agg(json_build_object(
    'id', payout.id, 'method', payout.method, 'payment_id', payout.payment_id, 'amount', payout.amount::text,
    'currency_code', payout.currency_code, 'status', payout.status, 'core_refund_id', payout.core_refund_id,
    'paid_at', payout.paid_at, 'last_error', payout.last_error, 'resolution_note', payout.resolution_note)
    order by payout.position), '[]')
  from payout where payout.rma_id = rma.id and payout.deleted_at is null)`

const FREIGHT_LEGS = `(
  select coalesce(json_agg(json_build_object(
    'id', leg.id, 'leg', leg.leg, 'paid_by', leg.paid_by, 'amount', leg.amount::text,
    'tracking_reference', leg.tracking_reference, 'receipt_note', leg.receipt_note, 'recorded_by', leg.recorded_by,
    'recorded_at', leg.recorded_at) order by leg.id), '[]')
  from rma_freight_leg leg where leg.rma_id = rma.id and leg.voided_at is null and leg.deleted_at is null)`

const RECOVERIES = `(
  select coalesce(json_agg(json_build_object(
    'id', claim.id, 'number', claim.number, 'party', claim.party, 'status', claim.status,
    'amount_claimed', claim.amount_claimed::text, 'amount_received', claim.amount_received::text)
    order by claim.id), '[]')
  from recovery_claim claim where claim.rma_id = rma.id and claim.deleted_at is null)`

const STOCK_IN_DOUBT = `(
  select coalesce(sum(posting.units), 0)::int from stock_posting posting
   where posting.rma_id = rma.id and posting.doubted_at is not null and posting.checked_at is null
     and posting.deleted_at is null)`

const CHARGE = `(
  select json_build_object(
    'id', charge.id, 'amount', charge.amount::text, 'currency_code', charge.currency_code, 'status', charge.status,
    'payment_collection_id', charge.payment_collection_id, 'expires_at', charge.expires_at,
    'paid_at', charge.paid_at, 'waived_by', charge.waived_by, 'waiver_words', charge.waiver_words)
  from charge where charge.rma_id = rma.id and charge.repair_order_id is null and charge.deleted_at is null
  order by charge.id desc limit 1)`

const OUTBOUND = `(
  select coalesce(json_agg(json_build_object(
    'id', outbound.id, 'rma_item_id', outbound.rma_item_id, 'variant_id', outbound.variant_id, 'sku', outbound.sku,
    'title', outbound.title, 'thumbnail', outbound.thumbnail, 'quantity', outbound.quantity,
    'core_quantity', outbound.core_quantity, 'unit_price', outbound.unit_price::text,
    'currency_code', outbound.currency_code, 'line_item_id', outbound.line_item_id,
    'released_at', outbound.released_at) order by outbound.id), '[]')
  from rma_outbound outbound where outbound.rma_id = rma.id and outbound.deleted_at is null)`

const RMA_COLUMNS = `
  rma.id, rma.number, rma.stage, rma.order_id, rma.order_display_id, rma.customer_id, rma.email, rma.warranty_id, rma.deliver_to, rma.currency_code,
  rma.core_return_id, rma.core_claim_id, rma.core_exchange_id, rma.assignee_id, rma.requested_by, rma.value::text as value, rma.requested_at,
  rma.decision_due_at, rma.clock_paused_at, rma.decided_at, rma.lapses_at, rma.decision_words, rma.refusal_clause,
  rma.arbitration_body, rma.arbitration_reference, rma.feedback_score, rma.feedback_comment, ${ITEMS} as items,
  ${EVENTS} as events, ${MESSAGES} as messages, ${EVIDENCE} as evidence, ${SETTLEMENT_LINES} as settlement_lines,
  ${PAYOUTS} as payouts, ${FREIGHT_LEGS} as freight_legs, ${RECOVERIES} as recoveries,
  ${STOCK_IN_DOUBT} as stock_in_doubt, ${OUTBOUND} as outbound, ${CHARGE} as charge`
