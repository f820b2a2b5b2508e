import type { MedusaContainer } from "@medusajs/framework/types"

import { supposePrices, type SupposedExchange } from "../../domain/exchange/suppose-prices"
import type { Amount } from "../../domain/money/decimal"
import type { OrderFacts } from "../../domain/policy/order-facts"
import {
  foreseeSettlement,
  type ForeseenItem,
  type ForeseenSettlement,
  type ForeseeQuestion,
} from "../../domain/settlement/foresee-settlement"
import type { RefundablePayment } from "../../domain/settlement/plan-payouts"
import { SUPPOSED } from "../../domain/settlement/supposition"
import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import { acceptedOrThrow } from "../../modules/after-sales/refusal-error"
import { returnTermsAbout, supposeCoveredUnits } from "../order/decision-context"
import { readOrderBound } from "../order/read-order-bound"
import { loadReturnRules } from "../policy/load-return-rules"
import { readForeseeFacts, type ForeseeFacts } from "./read-foresee-facts"

/** An order that need not exist, and what it was paid with: its total in one payment unless told otherwise. */
export interface SuppliedOrder {
  readonly facts: OrderFacts
  readonly payments?: readonly RefundablePayment[]
  readonly paid_with_credit?: Amount
}

export interface SimulateSettlement extends Pick<ForeseeQuestion, "freight_legs" | "grants"> {
  readonly order: { readonly order_id: string } | SuppliedOrder
  readonly items: readonly (ForeseenItem & { readonly exchange?: SupposedExchange })[]
  readonly now: Date
}

/**
 * What the settlement of a request would be, were its goods found and its fault shared as supposed. Changes nothing.
 *
 * @throws NOT_FOUND for an order id that does not exist
 */
export async function simulateSettlement(
  container: MedusaContainer,
  { order, items: asked, freight_legs, grants, now }: SimulateSettlement,
): Promise<ForeseenSettlement> {
  // A description decides nothing about the money, and there is nobody to write one.
  const items = asked.map((item) => ({ note: SUPPOSED, ...item }))
  const facts =
    "facts" in order
      ? await supplyFacts(container, order, now)
      : await readForeseeFacts(container, { ...order, items, owner: "anyone", now })
  const offers = supposePrices(facts.offers, items, facts.order)
  return acceptedOrThrow(foreseeSettlement({ ...facts, offers, items, freight_legs, grants }))
}

/** Nothing was asked about such an order before, and nothing has been given back of it. */
async function supplyFacts(
  container: MedusaContainer,
  { facts: order, payments, paid_with_credit = "0" }: SuppliedOrder,
  now: Date,
): Promise<ForeseeFacts> {
  const [rules, bound, { return_freight_limits }] = await Promise.all([
    loadReturnRules(container),
    readOrderBound(container, order),
    container.resolve(AFTER_SALES_MODULE).getOptions(),
  ])
  const covered = await supposeCoveredUnits(container, rules, order)
  return {
    ...{ order, reasons: rules.reasons, returnTermsOf: returnTermsAbout(order, rules, now, covered) },
    ...{ claims: new Map(), givenBack: new Map(), offers: new Map() },
    photos: { ids: new Set(), may_be_missing: true },
    money: {
      payments: payments ?? [{ payment_id: "payment_1", refundable: order.total, refund_window_ended_at: null }],
      ...{ refunded_freight: "0", paid_with_credit, given_as_credit: "0", given_on_top: "0" },
      // Whatever the payments hold, nothing of it was left unpaid: goods paid on delivery are nobody's supposition.
      ...{ goods_changed: false, paid: order.total, passed_over: "0" },
      return_freight_limit: return_freight_limits[order.currency_code] ?? null,
      bound: { ...bound, kept_back: { lost_free_freight: "0", lost_discount: "0" } },
    },
  }
}
