import type { ContactMethod, ContactPurpose } from "../../../../domain/contact/words"
import type { Reading } from "../../transaction"

export interface ContactRecord {
  readonly id: string
  readonly customer_id: string | null
  readonly email: string | null
  readonly purpose: ContactPurpose
  readonly method: ContactMethod
  readonly contacted_at: Date
}

/** A contact that was made; null when there is none. */
export async function readContact(reading: Reading, id: string): Promise<ContactRecord | null> {
  const [contact] = await reading.query<ContactRecord>(
    `select id, customer_id, email, purpose, method, contacted_at
       from customer_contact where id = ? and deleted_at is null`,
    [id],
  )
  return contact ?? null
}
