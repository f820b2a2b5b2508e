import type { MedusaContainer } from "@medusajs/framework/types"

import type { FreightLeg } from "../../domain/fault/freight-leg"
import { subtract, sum } from "../../domain/money/decimal"
import type { OrderFacts } from "../../domain/policy/order-facts"
import type { Claims } from "../../domain/rma/claims"
import { completesOrder, type UnitCounts } from "../../domain/settlement/completes-order"
import type { RefundablePayment } from "../../domain/settlement/plan-payouts"
import type { SettlementContext } from "../../domain/settlement/settlement"
import { valueLeft } from "../../domain/settlement/value-left"
import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import { readRefundedFreight } from "../../modules/after-sales/queries/rma/read-refunded-freight"
import { sumGiven } from "../../modules/after-sales/queries/payout/sum-given"
import { readRefundablePayments } from "../payout/refundable-payments"
import { readOrderBound } from "./read-order-bound"
import { readUnpaidValue } from "./read-unpaid-value"
import { readPaidWithCredit } from "../store-credit/read-paid-with-credit"

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
  const [payments, refundedFreight, given, paid_with_credit, options, bound] = await Promise.all([
    readRefundablePayments(container, { order_id: order.id, now }),
    afterSales.ask(readRefundedFreight, order.id),
    afterSales.ask(sumGiven, order.id),
    readPaidWithCredit(container, order.id),
    afterSales.getOptions(),
    readOrderBound(container, order),
  ])
  const unpaid = await readUnpaidValue(container, order, paid_with_credit)
  const refundable = sum(payments.map((payment) => payment.refundable))
  return {
    payments,
    context: {
      currency_code: order.currency_code,
      goods_awaited,
      outbound_freight: subtract(order.outbound_freight, refundedFreight),
      completes_order: completesOrder(order, givenBack, claims),
      freight_legs: freightLegs,
      return_freight_limit: options.return_freight_limits[order.currency_code] ?? null,
      refundable,
      value_left: valueLeft({ refundable, paid_with_credit, ...given }),
      unpaid,
      bound,
      grants,
    },
  }
}
