import type { MedusaContainer } from "@medusajs/framework/types"

import { consentOf } from "../../domain/contact/consent"
import { isContactAllowed } from "../../domain/contact/decide-contact"
import { CONTACT_METHODS, CONTACT_PURPOSES } from "../../domain/contact/words"
import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import type { ContactParty } from "../../modules/after-sales/commands/contact/contact-party"
import { contactRulesOf } from "../../modules/after-sales/contact-rules"
import { loadContactFacts } from "../../modules/after-sales/queries/contact/load-contact-facts"
import type { ContactPreferenceBody } from "../../types"

/** What a customer may be contacted for and how: what he said, and what holds where he said nothing. */
export async function readPreferences(
  container: MedusaContainer,
  party: ContactParty,
  now: Date,
): Promise<ContactPreferenceBody[]> {
  const afterSales = container.resolve(AFTER_SALES_MODULE)
  const { opt_in_methods } = contactRulesOf(await afterSales.getOptions())
  const facts = (await afterSales.ask(loadContactFacts, { parties: [party], since: now })).get(0)
  const consents = facts?.consents ?? []
  return CONTACT_PURPOSES.flatMap((purpose) =>
    CONTACT_METHODS.map((method) => {
      const said = consentOf(consents, purpose, method)
      return {
        ...{ purpose, method, is_allowed: isContactAllowed({ purpose, method, consents, opt_in_methods }) },
        ...{ said_at: said?.said_at.toISOString() ?? null, source: said?.source ?? null },
      }
    }),
  )
}
