import type { Reading } from "../../transaction"

/** Orders about which visits are still to come, after the cursor: those that core may have cancelled meanwhile. */
export async function listOrdersWithOpenVisits(
  reading: Reading,
  { after_id, limit }: { readonly after_id: string; readonly limit: number },
): Promise<string[]> {
  const orders = await reading.query<{ order_id: string }>(
    `select distinct order_id from follow_up_visit
      where order_id > ? and status in ('planned', 'scheduled', 'confirmed') and deleted_at is null
      order by order_id limit ?`,
    [after_id, limit],
  )
  return orders.map(({ order_id }) => order_id)
}

/** Of these orders, those for which some plan has made a visit. */
export async function listOrdersWithVisits(reading: Reading, orderIds: readonly string[]): Promise<string[]> {
  const orders = await reading.query<{ order_id: string }>(
    `select distinct order_id from follow_up_visit
      where order_id = any(?) and trigger = 'delivered' and deleted_at is null`,
    [orderIds],
  )
  return orders.map(({ order_id }) => order_id)
}
