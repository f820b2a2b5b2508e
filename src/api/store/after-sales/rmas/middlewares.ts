import type { MiddlewareRoute } from "@medusajs/framework/http"

import { validateBody } from "../../../validate-body"
import { validateQuery } from "../../../validate-query"
import {
  appealSchema,
  cancelSchema,
  feedbackSchema,
  messageSchema,
  ownRmasQuerySchema,
  rmaRequestSchema,
} from "./validators"

const ROOT = "/store/after-sales/rmas"

export const storeRmaMiddlewares: MiddlewareRoute[] = [
  { matcher: ROOT, methods: ["GET"], middlewares: [validateQuery(ownRmasQuerySchema)] },
  { matcher: ROOT, methods: ["POST"], middlewares: [validateBody(rmaRequestSchema)] },
  { matcher: `${ROOT}/preview`, methods: ["POST"], middlewares: [validateBody(rmaRequestSchema)] },
  { matcher: `${ROOT}/:id/cancel`, methods: ["POST"], middlewares: [validateBody(cancelSchema)] },
  { matcher: `${ROOT}/:id/messages`, methods: ["POST"], middlewares: [validateBody(messageSchema)] },
  { matcher: `${ROOT}/:id/appeal`, methods: ["POST"], middlewares: [validateBody(appealSchema)] },
  { matcher: `${ROOT}/:id/feedback`, methods: ["POST"], middlewares: [validateBody(feedbackSchema)] },
]
