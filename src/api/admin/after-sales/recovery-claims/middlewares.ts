import type { MiddlewareRoute } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"

import { validateBody } from "../../../validate-body"
import { validateQuery } from "../../../validate-query"
import {
  acceptSchema,
  ageingQuerySchema,
  listRecoveriesQuerySchema,
  receiveSchema,
  submitSchema,
  wordsSchema,
} from "./validators"

const ROOT = "/admin/after-sales/recovery-claims"

/** See src/policies/recovery.ts. */
const READ = [{ resource: "after_sales_recovery", operation: "read" }]
const WRITE = [{ resource: "after_sales_recovery", operation: "write" }]

function verb(path: string, schema: z.ZodType): MiddlewareRoute {
  return { matcher: `${ROOT}/:id/${path}`, methods: ["POST"], middlewares: [validateBody(schema)], policies: WRITE }
}

export const recoveryMiddlewares: MiddlewareRoute[] = [
  { matcher: ROOT, methods: ["GET"], middlewares: [validateQuery(listRecoveriesQuerySchema)], policies: READ },
  { matcher: `${ROOT}/ageing`, methods: ["GET"], middlewares: [validateQuery(ageingQuerySchema)], policies: READ },
  { matcher: `${ROOT}/:id`, methods: ["GET"], middlewares: [], policies: READ },
  { matcher: `${ROOT}/:id/pack`, methods: ["GET"], middlewares: [], policies: READ },
  verb("submit", submitSchema),
  verb("accept", acceptSchema),
  verb("deny", wordsSchema),
  verb("receive", receiveSchema),
  verb("write-off", wordsSchema),
]
