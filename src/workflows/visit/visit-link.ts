import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"

import { recordOfToken, signToken } from "../signed-token"
import { linkToStorefront } from "../storefront-link"

/** Where the customer confirms, moves or calls off an appointment, without a login. */
export async function visitLinkOf(container: MedusaContainer, visitId: string): Promise<string> {
  return linkToStorefront(container, "visit_link_path", signToken(container, "visit-link", visitId))
}

/** @throws NOT_FOUND for a token that was not signed here */
export function visitOfToken(container: MedusaContainer, token: string): string {
  const id = recordOfToken(container, "visit-link", token)
  if (id === null) throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such appointment")
  return id
}
