import { createHmac, timingSafeEqual } from "node:crypto"

import type { MedusaContainer } from "@medusajs/framework/types"

import { signingSecretOf } from "./signing-secret"

/** What a token opens: one of one kind opens nothing of another. */
export type TokenPurpose = "payment-link" | "contact-link" | "survey" | "visit-link" | "warranty-owner"

/**
 * A token that stands for one record. Signed by the server's own secret instead of stored: the same link can be shown
 * again, and no database holds it.
 */
export function signToken(container: MedusaContainer, purpose: TokenPurpose, id: string): string {
  return `${id}.${signatureOf(container, purpose, id)}`
}

/** The record a token stands for; null for one that was not signed here, or for something else. */
export function recordOfToken(container: MedusaContainer, purpose: TokenPurpose, token: string): string | null {
  const [id = "", signature = ""] = token.split(".")
  const expected = Buffer.from(signatureOf(container, purpose, id))
  const given = Buffer.from(signature)
  return expected.length === given.length && timingSafeEqual(expected, given) ? id : null
}

function signatureOf(container: MedusaContainer, purpose: TokenPurpose, id: string): string {
  return createHmac("sha256", signingSecretOf(container)).update(`after-sales.${purpose}:${id}`).digest("base64url")
}
