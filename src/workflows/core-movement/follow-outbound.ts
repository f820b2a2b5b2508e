import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

import { unfollowedOutbound } from "../../domain/rma/missing-movement"
import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import { noteOutboundFollowed } from "../../modules/after-sales/commands/rma/note-outbound-followed"
import { readGoodsOfRma } from "../../modules/after-sales/queries/rma/read-goods"
import { readStock } from "./read-stock"
import { reserveStock } from "./reserve-stock"
import { trimOrderLine } from "./trim-order-line"

interface OutboundLine {
  readonly quantity: number
  readonly fulfilled_quantity: number
}

/**
 * Brings core's order lines and the reservations of their stock to the number of units that the request owes. A unit
 * that has left already stays on its line. Called with the order locked, and safe to repeat.
 */
export async function followOutbound(container: MedusaContainer, rmaId: string): Promise<void> {
  const afterSales = container.resolve(AFTER_SALES_MODULE)
  const goods = await afterSales.ask(readGoodsOfRma, rmaId)
  const behind = unfollowedOutbound(goods?.outbound ?? [])
  if (!goods || behind.length === 0) return
  const { lines, sales_channel_id } = await readOutboundLines(container, goods.order_id)
  const variantIds = behind.flatMap(({ variant_id }) => variant_id ?? [])
  const stock = await readStock(container, variantIds, sales_channel_id)
  for (const row of behind) {
    const line = lines.get(row.line_item_id ?? "")
    const { line_item_id } = row
    if (!line || line_item_id === null) continue
    const target = Math.max(row.quantity, line.fulfilled_quantity)
    await trimOrderLine(container, { movement: goods, line_item_id, units: Math.max(0, line.quantity - target) })
    const stockOfRow = stock.get(row.variant_id ?? "")
    if (stockOfRow?.managed) {
      const units = target - line.fulfilled_quantity
      await reserveStock(container, { line_item_id, title: row.title, units, stock: stockOfRow })
    }
    await afterSales.run(noteOutboundFollowed, { id: row.id, quantity: row.quantity })
  }
}

interface CoreOrder {
  readonly sales_channel_id: string | null
  readonly items?: readonly {
    readonly id: string
    readonly detail?: { readonly quantity: number; readonly fulfilled_quantity: number } | null
  }[]
}

async function readOutboundLines(
  container: MedusaContainer,
  orderId: string,
): Promise<{ readonly sales_channel_id: string | null; readonly lines: ReadonlyMap<string, OutboundLine> }> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order",
    fields: ["id", "sales_channel_id", "items.id", "items.detail.quantity", "items.detail.fulfilled_quantity"],
    filters: { id: orderId },
  })
  const [order] = data as readonly CoreOrder[]
  const lines = (order?.items ?? []).map(({ id, detail }): [string, OutboundLine] => [
    id,
    { quantity: Number(detail?.quantity ?? 0), fulfilled_quantity: Number(detail?.fulfilled_quantity ?? 0) },
  ])
  return { sales_channel_id: order?.sales_channel_id ?? null, lines: new Map(lines) }
}
