import type { Reading } from "../../transaction"

/** Ids of pictures that were sent for an order and belong to no request yet. */
export async function listLoosePhotos(reading: Reading, orderId: string): Promise<ReadonlySet<string>> {
  const photos = await reading.query<{ id: string }>(
    `select id from after_sales_evidence where order_id = ? and rma_id is null and finding_id is null and deleted_at is null`,
    [orderId],
  )
  return new Set(photos.map(({ id }) => id))
}
