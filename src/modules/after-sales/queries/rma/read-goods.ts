import type { RmaStage } from "../../../../domain/rma/lifecycle"
import type { MovingItem } from "../../../../domain/rma/vehicle-of"
import type { Amount } from "../../../../domain/money/decimal"
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

/** One outgoing position; see the model of the same name. */
export interface OutboundGoods {
  readonly id: string
  readonly variant_id: string | null
  readonly title: string
  readonly quantity: number
  readonly core_quantity: number
  readonly unit_price: Amount
  readonly line_item_id: string | null
}

export interface GoodsOfRma {
  readonly id: string
  readonly number: number
  readonly stage: RmaStage
  readonly order_id: string
  readonly core_return_id: string | null
  readonly core_claim_id: string | null
  readonly core_exchange_id: string | null
  /** Whether core knows all that came back and was inspected. */
  readonly receipt_posted: boolean
  readonly fulfillment_id: string | null
  readonly items: readonly MovingItem[]
  /** What comes back. */
  readonly lines: readonly GoodsLine[]
  /** What goes out. */
  readonly outbound: readonly OutboundGoods[]
}

const LINES = `
  select unit.line_item_id,
         min(reason.return_reason_id) as return_reason_id,
         min(item.note) as note,
         count(*)::int as quantity,
         count(*) filter (where unit.accepted and unit.disposition = 'restock')::int as restocked,
         count(*) filter (where unit.accepted and unit.disposition <> 'restock')::int as dismissed
    from rma_unit unit
    join rma_item item on item.id = unit.item_id
    join after_sales_reason reason on reason.id = item.reason_id
   where item.rma_id = rma.id and item.goods_come_back and item.deleted_at is null and unit.deleted_at is null
     and coalesce(item.resolution, item.requested_resolution) <> 'repair'
   group by unit.line_item_id`

const OUTBOUND = `
  select id, variant_id, title, quantity, core_quantity, unit_price::text as unit_price, line_item_id
    from rma_outbound where rma_outbound.rma_id = rma.id and deleted_at is null`

/** The goods of a request that travel, in and out, or null when there is no such request. */
export async function readGoodsOfRma(reading: Reading, id: string): Promise<GoodsOfRma | null> {
  const [goods] = await reading.query<GoodsOfRma>(
    `select rma.id, rma.number, rma.stage, rma.order_id, rma.core_return_id, rma.core_claim_id, rma.core_exchange_id,
            rma.receipt_posted_at is not null as receipt_posted,
            (select unit.fulfillment_id from rma_unit unit join rma_item item on item.id = unit.item_id
              where item.rma_id = rma.id and item.deleted_at is null and unit.deleted_at is null
              order by unit.ordinal limit 1) as fulfillment_id,
            (select coalesce(json_agg(json_build_object(
                'resolution', coalesce(item.resolution, item.requested_resolution),
                'goods_come_back', item.goods_come_back)), '[]')
               from rma_item item where item.rma_id = rma.id and item.deleted_at is null) as items,
            (select coalesce(json_agg(line order by line.line_item_id), '[]') from (${LINES}) line) as lines,
            (select coalesce(json_agg(position order by position.id), '[]') from (${OUTBOUND}) position) as outbound
       from rma where rma.id = ? and rma.deleted_at is null`,
    [id],
  )
  return goods ?? null
}
