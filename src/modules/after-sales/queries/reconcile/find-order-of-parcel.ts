import type { Reading } from "../../transaction"

/**
 * The order of a parcel that a request still under way asks something of, or null. Most parcels arrive and nobody asks:
 * that is told here by one look at an index, without asking core.
 */
export async function findOrderOfParcel(reading: Reading, fulfillmentId: string): Promise<string | null> {
  const [rma] = await reading.query<{ order_id: string }>(
    `select rma.order_id
       from rma_unit unit
       join rma_item item on item.id = unit.item_id
       join rma on rma.id = item.rma_id and rma.closed_at is null and rma.deleted_at is null
      where unit.fulfillment_id = ? and unit.deleted_at is null
      limit 1`,
    [fulfillmentId],
  )
  return rma?.order_id ?? null
}
