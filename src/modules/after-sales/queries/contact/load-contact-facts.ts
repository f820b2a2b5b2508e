import type { ContactConsent } from "../../../../domain/contact/consent"
import type { MadeContact } from "../../../../domain/contact/decide-contact"
import { groupBy } from "../../../../domain/kernel/group-by"
import { namesOf, toAddress, type ContactParty } from "../../commands/contact/contact-party"
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
  const customers = [...new Set(parties.flatMap(({ customer_id }) => customer_id ?? []))]
  const addresses = [...new Set(parties.flatMap(({ email }) => toAddress(email) ?? []))]
  const said = await reading.query<ContactConsent & Named>(CONSENTS, [customers, addresses])
  const made = await reading.query<MadeContact & Named>(CONTACTS, [customers, since, addresses, since])
  const consents = groupBy(said, nameOf)
  const contacts = groupBy(made, nameOf)
  return new Map(
    parties.map((party, index) => {
      const names = namesOf(party)
      return [
        index,
        {
          consents: names.flatMap((name) => consents.get(name) ?? []),
          recent_contacts: names.flatMap((name) => contacts.get(name) ?? []),
        },
      ]
    }),
  )
}

/** By what a row was found: an account or an address. */
interface Named {
  readonly by: "account" | "address"
  readonly name: string
}

function nameOf({ by, name }: Named): string {
  return `${by} ${name}`
}

// Two plain conditions, so that each is one walk along its index, however the tables have grown since they were counted.
const CONSENTS = `
  select 'account' as by, customer_id as name, purpose, method, is_allowed, source, said_at from contact_preference
   where customer_id = any(?) and deleted_at is null
  union all
  select 'address', email, purpose, method, is_allowed, source, said_at from contact_preference
   where email = any(?) and deleted_at is null`

const CONTACTS = `
  select 'account' as by, customer_id as name, purpose, method, contacted_at from customer_contact
   where customer_id = any(?) and contacted_at >= ? and deleted_at is null
  union all
  select 'address', email, purpose, method, contacted_at from customer_contact
   where email = any(?) and contacted_at >= ? and deleted_at is null`
