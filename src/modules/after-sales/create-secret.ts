import { randomBytes } from "node:crypto"

/** 256 random bits, base64url: may stand in a link or a header as it is. */
export function createSecret(): string {
  return randomBytes(32).toString("base64url")
}
