import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"

import { outboundState, type OutboundProgress, type OutboundState } from "../../domain/rma/outbound-state"
import type { OutboundRecord, RmaRecord } from "../../modules/after-sales/queries/rma/rma-record"

/** Goods that go out for a request, with what core says became of them. */
export interface OutboundView extends Omit<OutboundRecord, "core_quantity"> {
  readonly state: OutboundState
  readonly reserved_quantity: number
  readonly fulfilled_quantity: number
  readonly shipped_quantity: number
  readonly delivered_quantity: number
}

/** Two queries to core, and none for the many requests for which nothing goes out. */
export async function readOutbound(container: MedusaContainer, rma: RmaRecord): Promise<OutboundView[]> {
  const lineIds = rma.outbound.flatMap(({ line_item_id }) => line_item_id ?? [])
  const [lines, reserved] = await Promise.all([
    lineIds.length > 0 ? readLines(container, rma.order_id) : new Map<string, CoreDetail>(),
    lineIds.length > 0 ? readReserved(container, lineIds) : new Map<string, number>(),
  ])
  return rma.outbound.map(({ core_quantity, ...row }) => {
    const detail = lines.get(row.line_item_id ?? "")
    const progress = {
      fulfilled_quantity: Number(detail?.fulfilled_quantity ?? 0),
      shipped_quantity: Number(detail?.shipped_quantity ?? 0),
      delivered_quantity: Number(detail?.delivered_quantity ?? 0),
    }
    const goods: OutboundProgress = { ...row, ...progress, core_quantity, released: row.released_at !== null }
    const reserved_quantity = reserved.get(row.line_item_id ?? "") ?? 0
    return { ...row, ...progress, reserved_quantity, state: outboundState(rma.stage, goods) }
  })
}

interface CoreDetail {
  readonly fulfilled_quantity: number
  readonly shipped_quantity: number
  readonly delivered_quantity: number
}

async function readLines(container: MedusaContainer, orderId: string): Promise<Map<string, CoreDetail>> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order",
    fields: [
      "id",
      "items.id",
      "items.detail.fulfilled_quantity",
      "items.detail.shipped_quantity",
      "items.detail.delivered_quantity",
    ],
    filters: { id: orderId },
  })
  const [order] = data as readonly { items?: readonly { id: string; detail?: CoreDetail }[] }[]
  return new Map((order?.items ?? []).flatMap(({ id, detail }) => (detail ? [[id, detail] as const] : [])))
}

/** Pieces reserved by order line; of a bundle those of all its parts. */
async function readReserved(container: MedusaContainer, lineIds: string[]): Promise<Map<string, number>> {
  const reservations = await container.resolve(Modules.INVENTORY).listReservationItems({ line_item_id: lineIds })
  const reserved = new Map<string, number>()
  for (const { line_item_id, quantity } of reservations) {
    if (line_item_id) reserved.set(line_item_id, (reserved.get(line_item_id) ?? 0) + Number(quantity))
  }
  return reserved
}
