import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import type { z } from "@medusajs/framework/zod"

/**
 * Parses the body into `req.validatedBody`, or answers 400 with every field that is wrong. Medusa's own
 * `validateAndTransformBody` prints the value it refuses, so that a body such as `{ "name": { "toString": 1 } }`,
 * which no template can print, ends in a 500.
 */
export function validateBody(schema: z.ZodType) {
  return async (req: MedusaRequest, _: MedusaResponse, next: MedusaNextFunction): Promise<void> => {
    const parsed = await schema.safeParseAsync(req.body)
    if (!parsed.success) {
      next(new MedusaError(MedusaError.Types.INVALID_DATA, parsed.error.issues.map(toSentence).join("; ")))
      return
    }
    req.validatedBody = parsed.data
    next()
  }
}

export function toSentence({ path, message }: z.core.$ZodIssue): string {
  return path.length === 0 ? message : `Field '${path.join(".")}': ${message}`
}
