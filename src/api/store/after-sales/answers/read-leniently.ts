import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { searchAnswersSchema } from "./validators"

/** Parses the query string into `req.validatedQuery`. The schema takes anything, so nothing is refused. */
export const readLeniently = Object.assign(
  (req: MedusaRequest, _: MedusaResponse, next: MedusaNextFunction): void => {
    req.validatedQuery = searchAnswersSchema.parse(req.query)
    next()
  },
  { querySchema: searchAnswersSchema }, // docs/openapi.json is made from what really reads
)
