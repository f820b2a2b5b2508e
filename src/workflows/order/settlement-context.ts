import type { MedusaContainer } from "@medusajs/framework/types"

import { subtract, sum } from "../../domain/money/decimal"
import type { OrderFacts } from "../../domain/policy/order-facts"
import type { Claims } from "../../domain/rma/claims"
import { completesOrder } from "../../domain/rma/completes-order"
import type { RefundablePayment } from "../../domain/rma/plan-payouts"
import type { SettlementContext } from "../../domain/rma/settle"
import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import { readRefundedFreight } from "../../modules/after-sales/queries/rma/read-refunded-freight"
import { readRefundablePayments } from "../payout/refundable-payments"

export interface SettlementFacts {
  readonly context: SettlementContext
  readonly payments: readonly RefundablePayment[]
}

/** What the settlement needs beyond the items: what the payments still hold, and what the way out cost. */
export async function readSettlementFacts(
  container: MedusaContainer,
  order: OrderFacts,
  claims: Claims,
): Promise<SettlementFacts> {
  const afterSales = container.resolve(AFTER_SALES_MODULE)
  const [payments, refundedFreight] = await Promise.all([
    readRefundablePayments(container, order.id),
    afterSales.ask(readRefundedFreight, order.id),
  ])
  return {
    payments,
    context: {
      currency_code: order.currency_code,
      outbound_freight: subtract(order.outbound_freight, refundedFreight),
      completes_order: completesOrder(order, claims),
      refundable: sum(payments.map((payment) => payment.refundable)),
    },
  }
}
