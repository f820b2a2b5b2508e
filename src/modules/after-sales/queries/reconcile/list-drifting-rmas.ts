import type { DriftingRma } from "../../../../domain/rma/find-drift"
import { STAGE_IS_OPEN } from "../../stage-predicates"
import type { Reading } from "../../transaction"

/** A request that facts of core can still overtake, with the ids under which core knows it. */
export interface OpenRma extends DriftingRma {
  readonly order_id: string
  readonly core_return_id: string | null
  /** Of a request by whoever was handed a warranty: the order's customer is another. */
  readonly warranty_id: string | null
}

/** One page of all open requests, or those of one order, by keyset on their id. */
export async function listDriftingRmas(
  reading: Reading,
  input: { readonly order_id: string | null; readonly after_id: string; readonly limit: number },
): Promise<OpenRma[]> {
  const [ofOrder, parameters] = input.order_id === null ? ["", []] : ["and rma.order_id = ?", [input.order_id]]
  return reading.query<OpenRma>(
    `select rma.id, rma.order_id, rma.stage, rma.core_return_id, rma.customer_id, rma.warranty_id, rma.lapses_at,
            (select coalesce(max(version.ship_back_days), 0) from rma_item item
               join after_sales_policy_version version on version.id = item.policy_version_id
              where item.rma_id = rma.id and item.deleted_at is null) as ship_back_days,
            (select coalesce(json_agg(distinct unit.fulfillment_id), '[]') from rma_item item
               join rma_unit unit on unit.item_id = item.id and unit.deleted_at is null
              where item.rma_id = rma.id and item.deleted_at is null) as fulfillment_ids,
            (select coalesce(json_agg(json_build_object('id', unit.id, 'line_item_id', unit.line_item_id,
                      'received', unit.received_at is not null) order by unit.line_item_id, unit.ordinal), '[]')
               from rma_item item join rma_unit unit on unit.item_id = item.id and unit.deleted_at is null
              where item.rma_id = rma.id and item.deleted_at is null and item.goods_come_back) as units
       from rma
      where ${STAGE_IS_OPEN} and rma.deleted_at is null and rma.id > ? ${ofOrder}
      order by rma.id limit ?`,
    [input.after_id, ...parameters, input.limit],
  )
}
