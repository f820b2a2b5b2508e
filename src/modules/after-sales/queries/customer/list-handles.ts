import type { ArchivedContact } from "../../../../domain/customer/archive"
import type { Reading } from "../../transaction"

/** By which handles the people behind these addresses wrote to us, on whatever channel (C02). */
export async function listHandles(reading: Reading, emails: readonly string[]): Promise<ArchivedContact[]> {
  return reading.query<ArchivedContact>(
    `select channel, handle, name from contact_handle
      where lower(email) = any(?) and deleted_at is null order by channel, handle`,
    [emails],
  )
}
