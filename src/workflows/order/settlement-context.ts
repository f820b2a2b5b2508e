import type { MedusaContainer } from "@medusajs/framework/types"

import type { FreightLeg } from "../../domain/fault/freight-leg"
import { negate, subtract, sum, type Amount } from "../../domain/money/decimal"
import type { OrderFacts } from "../../domain/policy/order-facts"
import type { Claims } from "../../domain/rma/claims"
import type { BoundKind } from "../../domain/settlement/bound-lines"
import { completesOrder, type UnitCounts } from "../../domain/settlement/completes-order"
import type { RefundablePayment } from "../../domain/settlement/plan-payouts"
import type { SettlementContext } from "../../domain/settlement/settlement"
import { unpaidValue } from "../../domain/settlement/unpaid-value"
import { valueLeft } from "../../domain/settlement/value-left"
import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import { sumGiven } from "../../modules/after-sales/queries/payout/sum-given"
import { sumOrderLines } from "../../modules/after-sales/queries/payout/sum-order-lines"
import { readRefundablePayments } from "../payout/refundable-payments"
import { readOrderBound } from "./read-order-bound"
import { readOrderPayment } from "./read-order-payment"

export interface SettlementFacts {
  readonly context: SettlementContext
  readonly payments: readonly RefundablePayment[]
}

export interface SettlementQuestion {
  readonly order: OrderFacts
  readonly claims: Claims
  /** Units paid for once this settlement is. */
  readonly givenBack: UnitCounts
  readonly goods_awaited: boolean
  /** What the ways have cost so far; nothing before there is a request. */
  readonly freightLegs?: readonly FreightLeg[]
  readonly grants: SettlementContext["grants"]
  readonly now: Date
}

/** What the settlement needs beyond the items: what the payments still hold, and what the way out cost. */
export async function readSettlementFacts(
  container: MedusaContainer,
  { order, claims, givenBack, goods_awaited, freightLegs = [], grants, now }: SettlementQuestion,
): Promise<SettlementFacts> {
  const afterSales = container.resolve(AFTER_SALES_MODULE)
  const [payments, brought, given, payment, bound, options] = await Promise.all([
    readRefundablePayments(container, { order_id: order.id, now }),
    afterSales.ask(sumOrderLines, order.id),
    afterSales.ask(sumGiven, order.id),
    readOrderPayment(container, order.id),
    readOrderBound(container, order),
    afterSales.getOptions(),
  ])
  const refundable = sum(payments.map((payment) => payment.refundable))
  return {
    payments,
    context: {
      currency_code: order.currency_code,
      goods_awaited,
      outbound_freight: subtract(order.outbound_freight, brought.outbound_freight),
      completes_order: completesOrder(order, givenBack, claims),
      freight_legs: freightLegs,
      return_freight_limit: options.return_freight_limits[order.currency_code] ?? null,
      refundable,
      value_left: valueLeft({ refundable, paid_with_credit: payment.paid_with_credit, ...given }),
      unpaid: unpaidValue({ ...order, ...payment, passed_over: given.passed_over }),
      bound: { ...bound, kept_back: keptBackOf(brought) },
      grants,
    },
  }
}

function keptBackOf(brought: Readonly<Record<BoundKind, Amount>>): Record<BoundKind, Amount> {
  return { lost_free_freight: negate(brought.lost_free_freight), lost_discount: negate(brought.lost_discount) }
}
