import type { MedusaContainer } from "@medusajs/framework/types"

import type { RefundablePayment } from "../../domain/settlement/plan-payouts"
import type { SettlementContext } from "../../domain/settlement/settlement"
import {
  settlementContextOf,
  type OrderMoney,
  type SettlementQuestion,
} from "../../domain/settlement/settlement-context"
import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import { sumGiven } from "../../modules/after-sales/queries/payout/sum-given"
import { readRefundedFreight } from "../../modules/after-sales/queries/rma/read-refunded-freight"
import { readRefundablePayments } from "../payout/refundable-payments"
import { readPaidWithCredit } from "../store-credit/read-paid-with-credit"

export interface SettlementFacts {
  readonly context: SettlementContext
  readonly payments: readonly RefundablePayment[]
}

/** What the settlement of a request about the order needs beyond its items. */
export async function readSettlementFacts(
  container: MedusaContainer,
  question: SettlementQuestion,
): Promise<SettlementFacts> {
  const money = await readOrderMoney(container, question.order)
  return { payments: money.payments, context: settlementContextOf(question, money) }
}

/** What the payments of an order still hold, and what requests about it have given back. */
export async function readOrderMoney(
  container: MedusaContainer,
  order: { readonly id: string; readonly currency_code: string },
): Promise<OrderMoney> {
  const afterSales = container.resolve(AFTER_SALES_MODULE)
  const [payments, refunded_freight, given, paid_with_credit, options] = await Promise.all([
    readRefundablePayments(container, order.id),
    afterSales.ask(readRefundedFreight, order.id),
    afterSales.ask(sumGiven, order.id),
    readPaidWithCredit(container, order.id),
    afterSales.getOptions(),
  ])
  const return_freight_limit = options.return_freight_limits[order.currency_code] ?? null
  return { payments, refunded_freight, paid_with_credit, return_freight_limit, ...given }
}
