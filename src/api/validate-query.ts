import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"

import { parseInput } from "./validate-body"

/** Parses the query string into `req.validatedQuery`, or answers 400 with every field that is wrong. */
export function validateQuery(schema: z.ZodType<Record<string, unknown>>) {
  const validate = async (req: MedusaRequest, _: MedusaResponse, next: MedusaNextFunction): Promise<void> => {
    req.validatedQuery = await parseInput(schema, req.query)
    next()
  }
  return Object.assign(validate, { querySchema: schema })
}
