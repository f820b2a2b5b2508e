import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"

import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import { readWarranty } from "../../modules/after-sales/queries/warranty/read-warranty"
import type { WarrantyRecord } from "../../modules/after-sales/queries/warranty/warranty-record"
import { recordOfToken, signToken } from "../signed-token"
import { linkToStorefront } from "../storefront-link"

/** Who became the owner when: whoever is the next one has a link of his own, and this one opens nothing any more. */
type Owned = Pick<WarrantyRecord, "id"> & { readonly transferred_at: Date | string | null }

/** Where an owner without an account sees his warranty and hands it on. */
export function ownerLinkOf(container: MedusaContainer, owned: Owned): Promise<string> {
  return linkToStorefront(container, "warranty_link_path", signToken(container, "warranty-owner", nameOf(owned)))
}

/** @throws NOT_FOUND for a token that was not signed here, and for that of an owner who has handed it on since */
export async function readOwnedWarranty(container: MedusaContainer, token: string): Promise<WarrantyRecord> {
  const name = recordOfToken(container, "warranty-owner", token)
  const id = name?.split(":")[0] ?? ""
  const warranty =
    name === null ? null : await container.resolve(AFTER_SALES_MODULE).ask(readWarranty, { id, viewer: "anyone" })
  if (!warranty || warranty.email === null || nameOf(warranty) !== name) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such warranty")
  }
  return warranty
}

function nameOf({ id, transferred_at }: Owned): string {
  return `${id}:${transferred_at === null ? "" : new Date(transferred_at).getTime()}`
}
