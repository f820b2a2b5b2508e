import { createHash } from "node:crypto"

/** SHA-256, hex. Links and sessions carry 256 random bits, so a plain digest cannot be searched for them. */
export function hashSecret(secret: string): string {
  return createHash("sha256").update(secret).digest("hex")
}
