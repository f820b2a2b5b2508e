import { consentOf } from "../../../../domain/contact/consent"
import type { ConsentSource, ContactMethod, ContactPurpose } from "../../../../domain/contact/words"
import { loadContactFacts } from "../../queries/contact/load-contact-facts"
import type { Transaction } from "../../transaction"
import { toAddress, type ContactParty } from "./contact-party"

export interface SaveContactPreferences {
  readonly party: ContactParty
  readonly preferences: readonly {
    readonly purpose: ContactPurpose
    readonly method: ContactMethod
    readonly is_allowed: boolean
  }[]
  readonly source: ConsentSource
  readonly now: Date
}

/**
 * Notes what a customer allows and what not, as of now. What he has said already is not noted again, so that a link
 * opened twice and a form saved twice leave one word. Returns whose word it is, by account or address.
 */
export async function saveContactPreferences(
  transaction: Transaction,
  { party, preferences, source, now }: SaveContactPreferences,
): Promise<string> {
  const { rows, context } = transaction
  const said = [...(await loadContactFacts(transaction, { parties: [party], since: now })).values()]
  const known = said.flatMap(({ consents }) => consents)
  const fresh = preferences.filter(
    ({ purpose, method, is_allowed }) => consentOf(known, purpose, method)?.is_allowed !== is_allowed,
  )
  const { customer_id, email } = party
  await rows.createContactPreferences(
    fresh.map(({ purpose, method, is_allowed }) => ({
      ...{ customer_id, email: toAddress(email) },
      ...{ purpose, method, is_allowed, source, said_at: now },
    })),
    context,
  )
  return customer_id ?? toAddress(email) ?? ""
}
