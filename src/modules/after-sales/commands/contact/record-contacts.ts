import type { ContactMethod, ContactPurpose } from "../../../../domain/contact/words"
import { generateIds } from "../../generate-ids"
import type { Transaction } from "../../transaction"
import { toAddress, type ContactParty } from "./contact-party"

export interface RecordedContact {
  readonly party: ContactParty
  readonly purpose: ContactPurpose
  readonly method: ContactMethod
  /** Kind and id, such as `visit:fvis_1`. */
  readonly source: string
  readonly contacted_at: Date
}

/**
 * Notes contacts in the transaction that makes them, in one statement. The same source again changes nothing: a visit
 * that is sent, retried and confirmed by hand is one contact. Returns the id of each source's contact.
 */
export async function recordContacts(
  transaction: Pick<Transaction, "bulk">,
  contacts: readonly RecordedContact[],
): Promise<ReadonlyMap<string, string>> {
  if (contacts.length === 0) return new Map()
  const recorded = await transaction.bulk<{ id: string; source: string }>(
    `insert into customer_contact (id, customer_id, email, purpose, method, source, contacted_at, created_at, updated_at)
     select id, customer_id, email, purpose, method, source, contacted_at, contacted_at, contacted_at
       from unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::timestamptz[]) as contact
         (id, customer_id, email, purpose, method, source, contacted_at)
     on conflict (source) where deleted_at is null do update set updated_at = customer_contact.updated_at
     returning id, source`,
    [
      generateIds("ccon", contacts.length),
      contacts.map(({ party }) => party.customer_id),
      contacts.map(({ party }) => toAddress(party.email)),
      contacts.map(({ purpose }) => purpose),
      contacts.map(({ method }) => method),
      contacts.map(({ source }) => source),
      contacts.map(({ contacted_at }) => contacted_at),
    ],
  )
  return new Map(recorded.map(({ id, source }) => [source, id]))
}
