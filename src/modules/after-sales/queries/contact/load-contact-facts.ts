import type { ContactConsent } from "../../../../domain/contact/consent"
import type { MadeContact } from "../../../../domain/contact/decide-contact"
import { toAddress, type ContactParty } from "../../commands/contact/contact-party"
import type { Reading } from "../../transaction"

export interface LoadContactFacts {
  readonly parties: readonly ContactParty[]
  /** Contacts made at or after this instant. */
  readonly since: Date
}

/** What `decideContact` asks of one customer. */
export interface ContactFacts {
  readonly consents: readonly ContactConsent[]
  readonly recent_contacts: readonly MadeContact[]
}

/**
 * What customers have said about being contacted, and how lately they were, for as many as asked for in two questions.
 * A buyer is met both as an account and as an address: the last word counts, by whichever it was said.
 *
 * @returns by index of `parties`
 */
export async function loadContactFacts(
  reading: Reading,
  { parties, since }: LoadContactFacts,
): Promise<ReadonlyMap<number, ContactFacts>> {
  const asked = JSON.stringify(
    parties.map(({ customer_id, email }, index) => ({ index, customer_id, email: toAddress(email) })),
  )
  const consents = await reading.query<ContactConsent & { index: number }>(CONSENTS, [asked])
  const contacts = await reading.query<MadeContact & { index: number }>(CONTACTS, [asked, since])
  return new Map(
    parties.map((_, index) => [
      index,
      {
        consents: consents.filter((one) => one.index === index),
        recent_contacts: contacts.filter((one) => one.index === index),
      },
    ]),
  )
}

const PARTY = `jsonb_to_recordset(?::jsonb) as party (index int, customer_id text, email text)`

const CONSENTS = `
  select party.index, said.purpose, said.method, said.is_allowed, said.source, said.said_at
    from ${PARTY}
   cross join lateral (
     select purpose, method, is_allowed, source, said_at from contact_preference
      where customer_id = party.customer_id and deleted_at is null
     union all
     select purpose, method, is_allowed, source, said_at from contact_preference
      where email = party.email and deleted_at is null) said`

const CONTACTS = `
  select party.index, made.purpose, made.method, made.contacted_at
    from ${PARTY}, cast(? as timestamptz) as since
   cross join lateral (
     select purpose, method, contacted_at from customer_contact
      where customer_id = party.customer_id and contacted_at >= since and deleted_at is null
     union all
     select purpose, method, contacted_at from customer_contact
      where email = party.email and contacted_at >= since and deleted_at is null) made`
