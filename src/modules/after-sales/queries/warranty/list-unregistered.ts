import type { Reading } from "../../transaction"

/** Of these parcels those that no warranty is registered for. */
export async function listUnregistered(reading: Reading, fulfillmentIds: readonly string[]): Promise<string[]> {
  const parcels = await reading.query<{ id: string }>(
    `select parcel.id from unnest(?::text[]) as parcel(id)
      where not exists (select from warranty where fulfillment_id = parcel.id and deleted_at is null)`,
    [fulfillmentIds],
  )
  return parcels.map(({ id }) => id)
}
