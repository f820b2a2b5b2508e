import { randomInt } from "node:crypto"

import { CLAIM_CODE_BASE, CLAIM_CODE_LENGTH, toClaimCode } from "../../domain/warranty/claim-code"

/** A code that nobody can guess: of 26 million millions a shop uses a few, and looking one up is limited. */
export function createClaimCode(): string {
  return toClaimCode(Array.from({ length: CLAIM_CODE_LENGTH }, () => randomInt(CLAIM_CODE_BASE)))
}
