import type { MiddlewareRoute } from "@medusajs/framework/http"

import { validateBody } from "../../../validate-body"
import { validateQuery } from "../../../validate-query"
import { moveLinkSchema, ownVisitsSchema, plainLinkSchema } from "./validators"

const LINK = "/store/after-sales/visit-links/:token"

export const storeVisitMiddlewares: MiddlewareRoute[] = [
  { matcher: "/store/after-sales/visits", methods: ["GET"], middlewares: [validateQuery(ownVisitsSchema)] },
  { matcher: `${LINK}/confirm`, methods: ["POST"], middlewares: [validateBody(plainLinkSchema)] },
  { matcher: `${LINK}/move`, methods: ["POST"], middlewares: [validateBody(moveLinkSchema)] },
  { matcher: `${LINK}/cancel`, methods: ["POST"], middlewares: [validateBody(plainLinkSchema)] },
]
