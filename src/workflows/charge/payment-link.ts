import { createHmac, timingSafeEqual } from "node:crypto"

import type { MedusaContainer } from "@medusajs/framework/types"

import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import { signingSecretOf } from "../signing-secret"

/** Where the customer pays a charge: shown to him and to staff, and written in the mail. */
export async function paymentLinkOf(container: MedusaContainer, chargeId: string): Promise<string> {
  const { storefront_url, payment_link_path } = await container.resolve(AFTER_SALES_MODULE).getOptions()
  const link = new URL(storefront_url.replace(/\/$/, "") + payment_link_path)
  link.searchParams.set("token", signCharge(container, chargeId))
  return link.href
}

/** The charge a token stands for; null for one that was not signed here. */
export function chargeOfToken(container: MedusaContainer, token: string): string | null {
  const [chargeId = "", signature = ""] = token.split(".")
  const expected = Buffer.from(signatureOf(container, chargeId))
  const given = Buffer.from(signature)
  return expected.length === given.length && timingSafeEqual(expected, given) ? chargeId : null
}

function signCharge(container: MedusaContainer, chargeId: string): string {
  return `${chargeId}.${signatureOf(container, chargeId)}`
}

/** Signed by the server's own secret instead of stored: the same link can be shown again, and no database holds it. */
function signatureOf(container: MedusaContainer, chargeId: string): string {
  return createHmac("sha256", signingSecretOf(container))
    .update(`after-sales.payment-link:${chargeId}`)
    .digest("base64url")
}
