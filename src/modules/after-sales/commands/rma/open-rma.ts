import { generateEntityId } from "@medusajs/framework/utils"

import type { ExchangeOffers } from "../../../../domain/exchange/exchange-offer"
import type { PlannedExchange } from "../../../../domain/exchange/plan-exchange"
import type { ExchangePrice } from "../../../../domain/exchange/price-exchange"
import { wholeFault } from "../../../../domain/fault/fault-share"
import { decideAutoApproval, type AutoApprovalGround } from "../../../../domain/rma/decide-auto-approval"
import {
  decideRequest,
  type PlannedItem,
  type RequestedItem,
  type RequestPlan,
} from "../../../../domain/rma/decide-request"
import { startDecisionClock } from "../../../../domain/rma/decision-clock"
import { RMA_INITIAL_STAGE } from "../../../../domain/rma/lifecycle"
import type { ReturnTermsOf } from "../../../../domain/rma/return-terms"
import type { WarrantyHolder } from "../../../../domain/warranty/decide-under-warranty"
import type { OrderUnit } from "../../../../domain/rma/units"
import type { AfterSalesReason } from "../../../../domain/policy/reason"
import type { OrderFacts } from "../../../../domain/policy/order-facts"
import { toColumn } from "../../amount"
import { acceptedOrThrow } from "../../refusal-error"
import type { Transaction } from "../../transaction"
import type { CalendarOf } from "../../queries/calendar/load-calendars"
import { createFaultShares } from "../fault/write-fault"
import { once, type IdempotencyKey } from "../once"
import { attachEvidence } from "../evidence/attach-evidence"
import type { Actor } from "./actor"
import { listLoosePhotos } from "../../queries/evidence/list-loose-photos"
import { listClaims } from "../../queries/rma/list-claims"
import { lockOrder } from "./lock-order"
import { recordEvent } from "./record-event"

/** Who asks by a warranty that was handed on to him, and where his goods go back to. */
export interface RequestHolder extends WarrantyHolder {
  readonly email: string | null
  readonly deliver_to: string
}

export interface OpenRma {
  readonly order: OrderFacts
  /** Null for the order's own customer. */
  readonly holder: RequestHolder | null
  readonly items: readonly RequestedItem[]
  readonly reasons: readonly AfterSalesReason[]
  readonly return_terms_of: ReturnTermsOf
  readonly offers: ExchangeOffers
  readonly calendarOf: CalendarOf
  readonly actor: Actor
  readonly idempotency: IdempotencyKey | null
  readonly now: Date
}

export interface OpenedRma {
  readonly id: string
  /** True when the same key had opened it before: nothing new happened. */
  readonly repeated: boolean
  readonly auto_approval: AutoApprovalGround | null
}

/**
 * Decides under the order's lock and writes the request, its units and its first line of history; or throws every
 * refusal and leaves nothing behind. The lock makes parallel requests for the last unit wait for each other, and the
 * unique index on units stops whatever comes past it.
 */
export async function openRma(transaction: Transaction, input: OpenRma): Promise<OpenedRma> {
  let autoApproval: AutoApprovalGround | null = null
  const { id, repeated } = await once(transaction, input.idempotency, async () => {
    await lockOrder(transaction, input.order.id)
    const claims = await listClaims(transaction, input.order.id)
    const photos = {
      ids: await listLoosePhotos(transaction, input.order.id),
      // Pictures are uploaded for an order, which is not the holder's: he adds them to the request.
      may_be_missing: input.actor.type === "staff" || input.holder !== null,
    }
    const { order, items, reasons, return_terms_of: returnTermsOf, offers } = input
    const plan = acceptedOrThrow(decideRequest(items, { order, reasons, claims, returnTermsOf, photos, offers }))
    autoApproval = decideAutoApproval(plan, input.order.currency_code)
    return writeRma(transaction, input, plan)
  })
  return { id, repeated, auto_approval: repeated ? null : autoApproval }
}

async function writeRma(transaction: Transaction, input: OpenRma, plan: RequestPlan): Promise<string> {
  const { rows, context } = transaction
  const rma = await rows.createRmas(toRmaRow(input, plan), context)
  const ids = idsInOrder(plan.items.length)
  await rows.createRmaItems(
    plan.items.map((item, index) => ({ ...toItemRow(item), id: ids[index], rma_id: rma.id })),
    context,
  )
  const shares = plan.items.map(({ reason }, index) => ({
    id: ids[index] ?? "",
    fault_shares: wholeFault(reason.fault_party),
  }))
  await createFaultShares(transaction, shares)
  const units = plan.items.flatMap((item, index) =>
    item.units.map((unit, nth) => ({ ...toUnitRow(unit, item.exchange?.prices[nth]), item_id: ids[index] })),
  )
  await rows.createRmaUnits(units, context)
  await attachEvidence(transaction, {
    rma_id: rma.id,
    items: plan.items.map(({ evidence_ids }, index) => ({ rma_item_id: ids[index] ?? "", evidence_ids })),
    now: input.now,
  })
  await rows.createRmaExchanges(
    plan.items.flatMap(({ exchange }, index) => toExchangeRow(exchange, rma.id, ids[index])),
    context,
  )
  await recordEvent(transaction, {
    rma_id: rma.id,
    action: "open",
    from_stage: null,
    to_stage: RMA_INITIAL_STAGE,
    actor: input.actor,
    reason: null,
    now: input.now,
  })
  return rma.id
}

/** Ids made within a millisecond sort by chance: sorted, they keep items, and money lines, as they were asked for. */
function idsInOrder(count: number): string[] {
  return Array.from({ length: count }, () => generateEntityId(undefined, "rmai")).sort()
}

function toRmaRow({ order, holder, actor, calendarOf, now }: OpenRma, plan: RequestPlan) {
  const { customer_id, email } = holder ?? order
  return {
    order_id: order.id,
    order_display_id: order.display_id,
    ...{ customer_id, email, warranty_id: holder?.warranty_id ?? null, deliver_to: holder?.deliver_to ?? null },
    currency_code: order.currency_code,
    sales_channel_id: order.sales_channel_id,
    requested_by: actor.type,
    value: toColumn(plan.value),
    requested_at: now,
    decision_due_at: startDecisionClock(calendarOf(null), now),
    silence_approves: plan.items.every((item) => item.return_terms.terms.silence_approves),
  }
}

function toItemRow({ line, reason, note, resolution, return_terms, units, ...planned }: PlannedItem) {
  return {
    line_item_id: line.id,
    product_id: line.product_id,
    variant_id: line.variant_id,
    sku: line.sku,
    title: line.title,
    thumbnail: line.thumbnail,
    quantity: units.length,
    reason_id: reason.id,
    reason_code: reason.code,
    note,
    basis: reason.basis,
    policy_version_id: return_terms.terms.id,
    window_ends_at: new Date(return_terms.window.ends_at),
    requested_resolution: resolution,
    fault_party: reason.fault_party,
    freight_payer: reason.freight_payer,
    goods_come_back: planned.goods_come_back,
    allowance_percentage: planned.allowance_percentage,
  }
}

function toUnitRow(unit: OrderUnit, exchanged: ExchangePrice | undefined) {
  return {
    line_item_id: unit.line_item_id,
    ordinal: unit.ordinal,
    fulfillment_id: unit.shipment.fulfillment_id,
    price_paid: toColumn(unit.price_paid),
    exchange_price: exchanged ? toColumn(exchanged.price) : null,
    exchange_bonus: exchanged ? toColumn(exchanged.bonus) : null,
  }
}

function toExchangeRow(exchange: PlannedExchange | null, rma_id: string, rma_item_id: string | undefined) {
  if (!exchange) return []
  const { variant_id, product_id, sku, title, thumbnail } = exchange.offer
  return [{ rma_id, rma_item_id, variant_id, product_id, sku, title, thumbnail, surplus_to: exchange.surplus_to }]
}
