import type { RmaStage } from "../../../../domain/rma/lifecycle"
import type { Reading } from "../../transaction"

export interface OutboundLine {
  readonly line_item_id: string
  readonly rma_id: string
  readonly number: number
  readonly stage: RmaStage
  readonly released: boolean
  readonly title: string
}

/** The order lines among these that goods of a request go out on, with where the request stands. */
export async function listOutboundLines(reading: Reading, lineItemIds: readonly string[]): Promise<OutboundLine[]> {
  if (lineItemIds.length === 0) return []
  return reading.query<OutboundLine>(
    `select outbound.line_item_id, outbound.rma_id, rma.number, rma.stage, outbound.title,
            outbound.released_at is not null as released
       from rma_outbound outbound join rma on rma.id = outbound.rma_id
      where outbound.line_item_id = any(?) and outbound.deleted_at is null`,
    [lineItemIds],
  )
}
