import { RefusalError } from "../../refusal-error"
import type { Reading } from "../../transaction"

/** The request about this order that has the item. Refuses an item of another order, or of none. */
export async function findRmaOfItem(
  reading: Reading,
  { item_id, order_id }: { readonly item_id: string; readonly order_id: string },
): Promise<string> {
  const [item] = await reading.query<{ rma_id: string }>(
    `select item.rma_id from rma_item item join rma on rma.id = item.rma_id and rma.order_id = ?
      where item.id = ? and item.deleted_at is null and rma.deleted_at is null`,
    [order_id, item_id],
  )
  if (item) return item.rma_id
  const message = `No request about the order has an item ${item_id}.`
  throw new RefusalError([{ code: "item_not_in_request", message, field: "item_id" }])
}
