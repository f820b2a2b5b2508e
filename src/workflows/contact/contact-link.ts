import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"

import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import { readContact, type ContactRecord } from "../../modules/after-sales/queries/contact/read-contact"
import { recordOfToken, signToken } from "../signed-token"
import { linkToStorefront } from "../storefront-link"

/** Where whoever was contacted says that he does not want it: written in the message that the contact consisted of. */
export async function contactLinkOf(container: MedusaContainer, contactId: string): Promise<string> {
  return linkToStorefront(container, "contact_link_path", signToken(container, "contact-link", contactId))
}

/** @throws NOT_FOUND also for a token that was not signed here */
export async function readContactByToken(container: MedusaContainer, token: string): Promise<ContactRecord> {
  const id = recordOfToken(container, "contact-link", token)
  const contact = id === null ? null : await container.resolve(AFTER_SALES_MODULE).ask(readContact, id)
  if (!contact) throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such contact")
  return contact
}
