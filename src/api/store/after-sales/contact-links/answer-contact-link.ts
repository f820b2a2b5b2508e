import type { MedusaContainer } from "@medusajs/framework/types"

import type { ContactRecord } from "../../../../modules/after-sales/queries/contact/read-contact"
import type { ContactLinkBody } from "../../../../types"
import { readPreferences } from "../../../../workflows/contact/read-preferences"

/** What the page behind a link may show: the kind of contact and whether it goes on. Nobody's name, nobody's address. */
export async function answerContactLink(
  container: MedusaContainer,
  contact: ContactRecord,
  now: Date,
): Promise<ContactLinkBody> {
  const { purpose, method, contacted_at } = contact
  const preferences = await readPreferences(container, contact, now)
  const preference = preferences.find((one) => one.purpose === purpose && one.method === method)
  return { purpose, method, contacted_at: contacted_at.toISOString(), is_allowed: preference?.is_allowed ?? false }
}
