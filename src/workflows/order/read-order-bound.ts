import type { MedusaContainer } from "@medusajs/framework/types"

import { sum } from "../../domain/money/decimal"
import type { OrderFacts } from "../../domain/policy/order-facts"
import type { OrderBound } from "../../domain/settlement/bound-lines"
import { sumGoodsGone } from "../../domain/settlement/goods-gone"
import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import { listGoodsGone } from "../../modules/after-sales/queries/rma/list-goods-gone"
import { readBoundDiscounts } from "./read-bound-discounts"

/** What an order has earned as a whole, and what has left it since. */
export async function readOrderBound(
  container: MedusaContainer,
  order: OrderFacts,
): Promise<Omit<OrderBound, "kept_back">> {
  const [gone, discounts] = await Promise.all([
    container.resolve(AFTER_SALES_MODULE).ask(listGoodsGone, order.id),
    readBoundDiscounts(container, order.lines),
  ])
  return {
    goods_total: sum(order.lines.map(({ total }) => total)),
    freight_paid: order.outbound_freight,
    bought: new Map(order.lines.map(({ id, quantity }) => [id, quantity])),
    discounts,
    gone: sumGoodsGone(gone),
  }
}
