import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { searchAnswersSchema } from "./validators"

/**
 * Parses the query string into `req.validatedQuery`. The schema takes anything, so nothing is refused. Core takes `locale`
 * out of the query before it gets here and keeps it as `req.locale`.
 */
export const readLeniently = Object.assign(
  (req: MedusaRequest, _: MedusaResponse, next: MedusaNextFunction): void => {
    req.validatedQuery = searchAnswersSchema.parse({ locale: req.locale, ...req.query })
    next()
  },
  { querySchema: searchAnswersSchema }, // docs/openapi.json is made from what really reads
)
