import type { FreightLeg } from "../fault/freight-leg"
import { subtract, sum, type Amount } from "../money/decimal"
import type { OrderFacts } from "../policy/order-facts"
import type { Claims } from "../rma/claims"
import type { OrderBound } from "./order-bound"
import { completesOrder, type UnitCounts } from "./completes-order"
import type { RefundablePayment } from "./plan-payouts"
import type { SettlementContext } from "./settlement"
import { unpaidValue, type OrderPaid } from "./unpaid-value"
import { valueLeft, type OrderPurse } from "./value-left"

/** What went in and out of an order so far, beside its goods. */
export interface OrderMoney
  extends Omit<OrderPurse, "refundable">, Pick<OrderPaid, "goods_changed" | "paid" | "passed_over"> {
  /** In the order in which they are given back. */
  readonly payments: readonly RefundablePayment[]
  /** Of the way out, by earlier settlements. */
  readonly refunded_freight: Amount
  /** See `SettlementContext`. */
  readonly return_freight_limit: Amount | null
  readonly bound: OrderBound
}

export interface SettlementQuestion {
  readonly order: OrderFacts
  readonly claims: Claims
  /** Units paid for once this settlement is. */
  readonly givenBack: UnitCounts
  readonly goods_awaited: boolean
  /** What the ways have cost so far; nothing before there is a request. */
  readonly freightLegs: readonly FreightLeg[]
  readonly grants: SettlementContext["grants"]
}

/** What the settlement needs beyond the items: what the payments still hold, and what the way out cost. */
export function settlementContextOf(question: SettlementQuestion, money: OrderMoney): SettlementContext {
  const { order, claims, givenBack, goods_awaited, freightLegs, grants } = question
  const refundable = sum(money.payments.map((payment) => payment.refundable))
  return {
    currency_code: order.currency_code,
    goods_awaited,
    outbound_freight: subtract(order.outbound_freight, money.refunded_freight),
    completes_order: completesOrder(order, givenBack, claims),
    freight_legs: freightLegs,
    return_freight_limit: money.return_freight_limit,
    refundable,
    value_left: valueLeft({ ...money, refundable }),
    unpaid: unpaidValue({ ...money, total: order.total }),
    bound: money.bound,
    grants,
  }
}
