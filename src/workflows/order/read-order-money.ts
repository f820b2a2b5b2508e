import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError, OrderChangeStatus } from "@medusajs/framework/utils"

import { negate, type Amount } from "../../domain/money/decimal"
import type { OrderFacts } from "../../domain/policy/order-facts"
import type { BoundKind } from "../../domain/settlement/order-bound"
import type { OrderMoney } from "../../domain/settlement/settlement-context"
import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import { sumGiven } from "../../modules/after-sales/queries/payout/sum-given"
import { sumOpenPayouts } from "../../modules/after-sales/queries/payout/sum-open-payouts"
import { sumOrderLines } from "../../modules/after-sales/queries/payout/sum-order-lines"
import { REFUNDABLE_FIELDS, toRefundablePayments, type OrderWithPayments } from "../payout/refundable-payments"
import { ORDER_PAYMENT_FIELDS, toOrderPayment, type OrderWithSummary } from "./order-payment"
import { readOrderBound } from "./read-order-bound"

/**
 * What the payments of an order still hold, and what requests about it have given back. The order's own facts may be
 * under way: nothing here waits for them but what it has earned as a whole.
 */
export async function readOrderMoney(
  container: MedusaContainer,
  { order_id, order }: { readonly order_id: string; readonly order: OrderFacts | Promise<OrderFacts> },
  now: Date,
): Promise<OrderMoney> {
  const afterSales = container.resolve(AFTER_SALES_MODULE)
  const [paid, underWay, brought, given, goods_changed, bound, options] = await Promise.all([
    readPaidOrder(container, order_id),
    afterSales.ask(sumOpenPayouts, { order_id, except_id: null }),
    afterSales.ask(sumOrderLines, order_id),
    afterSales.ask(sumGiven, order_id),
    haveGoodsChanged(container, order_id),
    Promise.resolve(order).then((facts) => readOrderBound(container, facts)),
    afterSales.getOptions(),
  ])
  return {
    ...{ ...toOrderPayment(paid), ...given, goods_changed },
    payments: toRefundablePayments(paid, underWay, options, now),
    refunded_freight: brought.outbound_freight,
    return_freight_limit: options.return_freight_limits[paid.currency_code] ?? null,
    bound: { ...bound, kept_back: keptBackOf(brought) },
  }
}

/** Payments and credit of an order in one reading: each reading of an order costs as much as all of ours. */
async function readPaidOrder(container: MedusaContainer, id: string): Promise<OrderWithPayments & OrderWithSummary> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order",
    fields: ["id", ...REFUNDABLE_FIELDS, ...ORDER_PAYMENT_FIELDS],
    filters: { id },
  })
  const [order] = data as readonly (OrderWithPayments & OrderWithSummary)[]
  if (!order) throw new MedusaError(MedusaError.Types.NOT_FOUND, `Order with id: ${id} was not found`)
  return order
}

/** Core's changes that alter what an order consists of. A return alters what came back of it, and that we know. */
const CHANGES_OF_GOODS = ["exchange", "claim", "edit"]

/** Whether core has put other goods on the order, or taken some off, since it was placed. */
async function haveGoodsChanged(container: MedusaContainer, order_id: string): Promise<boolean> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order_change",
    fields: ["id"],
    filters: { order_id, change_type: CHANGES_OF_GOODS, status: OrderChangeStatus.CONFIRMED },
  })
  return data.length > 0
}

function keptBackOf(brought: Readonly<Record<BoundKind, Amount>>): Record<BoundKind, Amount> {
  return { lost_free_freight: negate(brought.lost_free_freight), lost_discount: negate(brought.lost_discount) }
}
