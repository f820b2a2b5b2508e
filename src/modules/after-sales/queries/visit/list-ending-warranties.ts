import type { Reading } from "../../transaction"

/** A warranty whose end a plan may look ahead to, for all units of its order that end with it. */
export interface EndingWarranty {
  readonly id: string
  readonly ends_on: string
  /** Whose it is now, if the buyer has handed it on. */
  readonly new_owner_id: string | null
}

// Of units of one owner that end on the same day the first speaks for all: nobody is told four times that his four cups
// are a year old.
export const WARRANTIES_IN_FORCE = `
  select distinct on (order_id, ends_on, new_owner_id) id, order_id, ends_on, new_owner_id
    from (select id, order_id, ends_on, case when transferred_at is null then null else customer_id end as new_owner_id
            from warranty where status = 'active' and ends_on is not null and deleted_at is null) in_force`

/** What of an order's warranties is in force and ends one day. */
export async function listEndingWarranties(reading: Reading, orderId: string): Promise<EndingWarranty[]> {
  return reading.query<EndingWarranty>(
    `${WARRANTIES_IN_FORCE} where order_id = ? order by order_id, ends_on, new_owner_id, id`,
    [orderId],
  )
}

/** Null when there is no such warranty. */
export async function findOrderOfWarranty(reading: Reading, id: string): Promise<string | null> {
  const [warranty] = await reading.query<{ order_id: string }>(
    `select order_id from warranty where id = ? and deleted_at is null`,
    [id],
  )
  return warranty?.order_id ?? null
}

/** The order of a request, if anything of it has a warranty. */
export async function findWarrantyOrderOfRequest(reading: Reading, rmaId: string): Promise<string | null> {
  const [rma] = await reading.query<{ order_id: string }>(
    `select order_id from rma
      where id = ? and exists (select from warranty where warranty.order_id = rma.order_id and deleted_at is null)`,
    [rmaId],
  )
  return rma?.order_id ?? null
}
