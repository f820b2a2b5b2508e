import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import type { z } from "@medusajs/framework/zod"

import { toSentence } from "./validate-body"

/** Parses the query string into `req.validatedQuery`, or answers 400 with every parameter that is wrong. */
export function validateQuery(schema: z.ZodType<Record<string, unknown>>) {
  return async (req: MedusaRequest, _: MedusaResponse, next: MedusaNextFunction): Promise<void> => {
    const parsed = await schema.safeParseAsync(req.query)
    if (!parsed.success) {
      next(new MedusaError(MedusaError.Types.INVALID_DATA, parsed.error.issues.map(toSentence).join("; ")))
      return
    }
    req.validatedQuery = parsed.data
    next()
  }
}
