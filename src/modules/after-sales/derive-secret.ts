import { createHmac } from "node:crypto"

/**
 * A secret that can be made again and so is kept nowhere: HMAC-SHA-256, keyed with a secret of 256 random bits, over
 * what tells this derivation from every other. base64url, as `createSecret` writes it.
 *
 * @example deriveSecret(linkSecret, ["gacc_1", "click-1"]) // the same 43 characters each time
 */
export function deriveSecret(secret: string, context: readonly string[]): string {
  return createHmac("sha256", secret).update(JSON.stringify(context)).digest("base64url")
}
