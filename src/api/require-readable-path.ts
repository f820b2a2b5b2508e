import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"

import { findUnstorable } from "./find-unstorable"

/**
 * Answers 404 for a path that is no text, such as `/rmas/%ff`, or text that no record can be called by. Further in, the
 * router fails to decode the one and the database to compare the other, and both would be answered with a 500.
 */
export function requireReadablePath(req: MedusaRequest, _: MedusaResponse, next: MedusaNextFunction): void {
  const path = decode(req.path)
  if (path !== null && findUnstorable(path) === null) next()
  else next(new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such record"))
}

function decode(path: string): string | null {
  try {
    return decodeURIComponent(path)
  } catch {
    return null
  }
}
