import { createHmac, timingSafeEqual } from "node:crypto"

import type { MedusaContainer } from "@medusajs/framework/types"

import type { RepairRecord } from "../../modules/after-sales/queries/repair/repair-record"
import { paymentLinkOf } from "../charge/payment-link"
import { signingSecretOf } from "../signing-secret"
import { linkToStorefront } from "../storefront-link"

/** One version of one quote: a newer one has a link of its own, and this one accepts nothing any more. */
export interface QuoteName {
  readonly id: string
  readonly version: number
}

/** Where the customer answers a quote: shown to him and to staff. */
export async function quoteLinkOf(container: MedusaContainer, quote: QuoteName): Promise<string> {
  return linkToStorefront(container, "repair_quote_path", signQuote(container, quote))
}

/** Where he pays what he accepted; null where nothing is open. */
export async function repairPaymentLinkOf(
  container: MedusaContainer,
  { charge }: Pick<RepairRecord, "charge">,
): Promise<string | null> {
  return charge?.status === "open" ? paymentLinkOf(container, charge.id) : null
}

/** Signed by the server's own secret instead of stored, like the link to pay. */
export function signQuote(container: MedusaContainer, { id, version }: QuoteName): string {
  return `${id}.${version}.${signatureOf(container, { id, version })}`
}

/** The quote that a token stands for; null for one that was not signed here. */
export function quoteOfToken(container: MedusaContainer, token: string): QuoteName | null {
  const [id = "", version = "", signature = ""] = token.split(".")
  const quote = { id, version: Number(version) }
  const expected = Buffer.from(signatureOf(container, quote))
  const given = Buffer.from(signature)
  return expected.length === given.length && timingSafeEqual(expected, given) ? quote : null
}

function signatureOf(container: MedusaContainer, { id, version }: QuoteName): string {
  return createHmac("sha256", signingSecretOf(container))
    .update(`after-sales.repair-quote:${id}:${version}`)
    .digest("base64url")
}
