import type { MedusaContainer } from "@medusajs/framework/types"

import { negate, type Amount } from "../../domain/money/decimal"
import type { OrderFacts } from "../../domain/policy/order-facts"
import type { BoundKind } from "../../domain/settlement/bound-lines"
import type { RefundablePayment } from "../../domain/settlement/plan-payouts"
import type { SettlementContext } from "../../domain/settlement/settlement"
import {
  settlementContextOf,
  type OrderMoney,
  type SettlementQuestion,
} from "../../domain/settlement/settlement-context"
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

/** What the settlement of a request about the order needs beyond its items. */
export async function readSettlementFacts(
  container: MedusaContainer,
  question: SettlementQuestion,
  now: Date,
): Promise<SettlementFacts> {
  const money = await readOrderMoney(container, question.order, now)
  return { payments: money.payments, context: settlementContextOf(question, money) }
}

/** What the payments of an order still hold, and what requests about it have given back. */
export async function readOrderMoney(container: MedusaContainer, order: OrderFacts, now: Date): Promise<OrderMoney> {
  const afterSales = container.resolve(AFTER_SALES_MODULE)
  const [payments, brought, given, payment, bound, options] = await Promise.all([
    readRefundablePayments(container, { order_id: order.id, now }),
    afterSales.ask(sumOrderLines, order.id),
    afterSales.ask(sumGiven, order.id),
    readOrderPayment(container, order.id),
    readOrderBound(container, order),
    afterSales.getOptions(),
  ])
  return {
    ...{ ...payment, ...given, payments },
    refunded_freight: brought.outbound_freight,
    return_freight_limit: options.return_freight_limits[order.currency_code] ?? null,
    bound: { ...bound, kept_back: keptBackOf(brought) },
  }
}

function keptBackOf(brought: Readonly<Record<BoundKind, Amount>>): Record<BoundKind, Amount> {
  return { lost_free_freight: negate(brought.lost_free_freight), lost_discount: negate(brought.lost_discount) }
}
