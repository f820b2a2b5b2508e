import type { MedusaContainer } from "@medusajs/framework/types"

import { sum } from "../../domain/money/decimal"
import type { OrderFacts } from "../../domain/policy/order-facts"
import type { OrderBound } from "../../domain/settlement/bound-lines"
import { sumGoodsGone } from "../../domain/settlement/goods-gone"
import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import { sumBoundLines } from "../../modules/after-sales/queries/payout/sum-bound-lines"
import { listGoodsGone } from "../../modules/after-sales/queries/rma/list-goods-gone"
import { readBoundDiscounts } from "./read-bound-discounts"

/** What an order has earned as a whole, what has left it since, and what was taken back for that. */
export async function readOrderBound(container: MedusaContainer, order: OrderFacts): Promise<OrderBound> {
  const afterSales = container.resolve(AFTER_SALES_MODULE)
  const [gone, kept_back, discounts] = await Promise.all([
    afterSales.ask(listGoodsGone, order.id),
    afterSales.ask(sumBoundLines, order.id),
    readBoundDiscounts(container, order.lines),
  ])
  return {
    goods_total: sum(order.lines.map(({ total }) => total)),
    freight_paid: order.outbound_freight,
    bought: new Map(order.lines.map(({ id, quantity }) => [id, quantity])),
    discounts,
    gone: sumGoodsGone(gone),
    kept_back,
  }
}
