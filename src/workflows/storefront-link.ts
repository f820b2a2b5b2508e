import type { MedusaContainer } from "@medusajs/framework/types"

import { AFTER_SALES_MODULE } from "../modules/after-sales"

/** Options that say where on the storefront a link leads. */
export type LinkPath =
  | "payment_link_path"
  | "contact_link_path"
  | "survey_link_path"
  | "visit_link_path"
  | "repair_quote_path"
  | "warranty_link_path"

/** A link to a page of the storefront, with the token that opens it. */
export async function linkToStorefront(container: MedusaContainer, path: LinkPath, token: string): Promise<string> {
  const options = await container.resolve(AFTER_SALES_MODULE).getOptions()
  const link = new URL(options.storefront_url.replace(/\/$/, "") + options[path])
  link.searchParams.set("token", token)
  return link.href
}
