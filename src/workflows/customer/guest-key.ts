import { createCipheriv, createDecipheriv, createHmac } from "node:crypto"

import type { MedusaContainer } from "@medusajs/framework/types"

import { signingSecretOf } from "../signing-secret"

const PREFIX = "guest_"
const NONCE_BYTES = 12
const TAG_BYTES = 16
const CIPHER = "aes-256-gcm"

/**
 * A name for a guest who is known by his address alone, for use in paths: logs keep paths, and an address does not
 * belong there. The same address has the same name, which nobody can read or make without the server's secret. The
 * nonce is made from the address, so that no two addresses share one.
 */
export function toGuestKey(container: MedusaContainer, email: string): string {
  const nonce = createHmac("sha256", keyOf(container, "nonce")).update(email).digest().subarray(0, NONCE_BYTES)
  const cipher = createCipheriv(CIPHER, keyOf(container, "seal"), nonce)
  const sealed = Buffer.concat([cipher.update(email, "utf8"), cipher.final()])
  return PREFIX + Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString("base64url")
}

/** The address behind such a name, or null for anything that `toGuestKey` has not made. */
export function readGuestKey(container: MedusaContainer, name: string): string | null {
  if (!name.startsWith(PREFIX)) return null
  const bytes = Buffer.from(name.slice(PREFIX.length), "base64url")
  if (bytes.length <= NONCE_BYTES + TAG_BYTES) return null
  const opener = createDecipheriv(CIPHER, keyOf(container, "seal"), bytes.subarray(0, NONCE_BYTES))
  opener.setAuthTag(bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES))
  try {
    return Buffer.concat([opener.update(bytes.subarray(NONCE_BYTES + TAG_BYTES)), opener.final()]).toString("utf8")
  } catch {
    return null
  }
}

/** A guest as the books of privacy name him: the same address is the same digest, which leads back to no address. */
export function digestOfGuest(container: MedusaContainer, email: string): string {
  return `email:${createHmac("sha256", keyOf(container, "digest")).update(email).digest("base64url")}`
}

/** A key for each purpose, so that none of them says anything about another. */
function keyOf(container: MedusaContainer, purpose: "seal" | "nonce" | "digest"): Buffer {
  return createHmac("sha256", signingSecretOf(container)).update(`after-sales.guest:${purpose}`).digest()
}
