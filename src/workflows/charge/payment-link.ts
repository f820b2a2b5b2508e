import type { MedusaContainer } from "@medusajs/framework/types"

import { recordOfToken, signToken } from "../signed-token"
import { linkToStorefront } from "../storefront-link"

/** Where the customer pays a charge: shown to him and to staff, and written in the mail. */
export async function paymentLinkOf(container: MedusaContainer, chargeId: string): Promise<string> {
  return linkToStorefront(container, "payment_link_path", signToken(container, "payment-link", chargeId))
}

/** The charge a token stands for; null for one that was not signed here. */
export function chargeOfToken(container: MedusaContainer, token: string): string | null {
  return recordOfToken(container, "payment-link", token)
}
