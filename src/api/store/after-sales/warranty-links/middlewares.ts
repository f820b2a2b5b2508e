import type { MiddlewareRoute } from "@medusajs/framework/http"

import { validateBody } from "../../../validate-body"
import { limitLookups } from "../warranties/limit-lookups"
import { transferSchema } from "../warranties/validators"

const ROOT = "/store/after-sales/warranty-links/:token"

export const warrantyLinkMiddlewares: MiddlewareRoute[] = [
  { matcher: ROOT, methods: ["GET"], middlewares: [limitLookups] },
  { matcher: `${ROOT}/transfer`, methods: ["POST"], middlewares: [validateBody(transferSchema), limitLookups] },
]
