import { createHash } from "node:crypto"

import type { MedusaRequest } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"

import type { IdempotencyKey } from "../modules/after-sales/commands/once"
import type { Actor } from "../modules/after-sales/commands/rma/actor"

const LONGEST_KEY = 200

/**
 * The bare `Idempotency-Key`. Null when none was sent.
 *
 * @throws INVALID_DATA for a key that is empty or too long
 */
export function readKeyHeader(req: MedusaRequest<unknown>): string | null {
  const key = req.get("Idempotency-Key")
  if (key === undefined) return null
  if (key.trim() === "" || key.length > LONGEST_KEY) {
    throw new MedusaError(MedusaError.Types.INVALID_DATA, `Idempotency-Key: 1 to ${LONGEST_KEY} characters`)
  }
  return key
}

/**
 * The caller's `Idempotency-Key`, bound to who calls which route, so that two callers may use the same key. Null when
 * none was sent.
 *
 * @throws INVALID_DATA for a key that is empty or too long
 */
export function readIdempotencyKey(req: MedusaRequest<unknown>, actor: Actor): IdempotencyKey | null {
  const key = readKeyHeader(req)
  if (key === null) return null
  return {
    scope: `${actor.type}:${actor.id} ${req.method} ${req.path}`,
    key,
    fingerprint: createHash("sha256")
      .update(JSON.stringify(req.validatedBody ?? {}))
      .digest("hex"),
  }
}
