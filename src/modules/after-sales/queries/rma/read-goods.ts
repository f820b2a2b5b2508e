import type { RmaStage } from "../../../../domain/rma/lifecycle"
import type { Reading } from "../../transaction"

/** One order line of a request as core's return flow needs it: units per line, whatever items they are spread over. */
export interface GoodsLine {
  readonly line_item_id: string
  readonly return_reason_id: string
  readonly note: string | null
  readonly quantity: number
  /** Accepted after inspection, and fit for stock. */
  readonly restocked: number
  /** Accepted after inspection, and going elsewhere. */
  readonly dismissed: number
}

export interface GoodsOfRma {
  readonly id: string
  readonly number: number
  readonly stage: RmaStage
  readonly order_id: string
  readonly core_return_id: string | null
  readonly fulfillment_id: string | null
  readonly lines: readonly GoodsLine[]
}

/** The goods of a request that travel back, or null when there is no such request. */
export async function readGoodsOfRma(reading: Reading, id: string): Promise<GoodsOfRma | null> {
  const [rma] = await reading.query<Omit<GoodsOfRma, "lines">>(
    `select rma.id, rma.number, rma.stage, rma.order_id, rma.core_return_id,
            (select unit.fulfillment_id from rma_unit unit join rma_item item on item.id = unit.item_id
              where item.rma_id = rma.id and item.deleted_at is null and unit.deleted_at is null
              order by unit.ordinal limit 1) as fulfillment_id
       from rma where rma.id = ? and rma.deleted_at is null`,
    [id],
  )
  if (!rma) return null
  const lines = await reading.query<GoodsLine>(
    `select unit.line_item_id,
            min(reason.return_reason_id) as return_reason_id,
            min(item.note) as note,
            count(*)::int as quantity,
            count(*) filter (where unit.accepted and unit.disposition = 'restock')::int as restocked,
            count(*) filter (where unit.accepted and unit.disposition <> 'restock')::int as dismissed
       from rma_unit unit
       join rma_item item on item.id = unit.item_id
       join after_sales_reason reason on reason.id = item.reason_id
      where item.rma_id = ? and item.goods_come_back and item.deleted_at is null and unit.deleted_at is null
      group by unit.line_item_id
      order by unit.line_item_id`,
    [id],
  )
  return { ...rma, lines }
}
