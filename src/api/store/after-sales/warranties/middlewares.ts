import type { MiddlewareRoute } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"

import { requireId } from "../../../require-id"
import { validateBody } from "../../../validate-body"
import { validateQuery } from "../../../validate-query"
import { limitLookups } from "./limit-lookups"
import {
  appealSchema,
  holderRequestSchema,
  lookupSchema,
  ownWarrantiesSchema,
  registerSchema,
  reportSchema,
  takeOverSchema,
  transferSchema,
} from "./validators"

const ROOT = "/store/after-sales/warranties"

function verb(path: string, schema: z.ZodType): MiddlewareRoute {
  return { matcher: `${ROOT}/:id/${path}`, methods: ["POST"], middlewares: [requireId, validateBody(schema)] }
}

export const storeWarrantyMiddlewares: MiddlewareRoute[] = [
  { matcher: ROOT, methods: ["GET"], middlewares: [validateQuery(ownWarrantiesSchema)] },
  { matcher: `${ROOT}/lookup`, methods: ["POST"], middlewares: [validateBody(lookupSchema), limitLookups] },
  { matcher: `${ROOT}/report`, methods: ["POST"], middlewares: [validateBody(reportSchema), limitLookups] },
  { matcher: `${ROOT}/take-over`, methods: ["POST"], middlewares: [validateBody(takeOverSchema), limitLookups] },
  { matcher: `${ROOT}/:id`, methods: ["GET"], middlewares: [requireId] },
  { matcher: `${ROOT}/:id/card`, methods: ["GET"], middlewares: [requireId] },
  verb("register", registerSchema),
  verb("appeal", appealSchema),
  verb("transfer", transferSchema),
  verb("rmas", holderRequestSchema),
]
