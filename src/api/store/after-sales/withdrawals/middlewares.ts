import type { MiddlewareRoute } from "@medusajs/framework/http"

import { validateBody } from "../../../validate-body"
import { validateQuery } from "../../../validate-query"
import { confirmSchema, dispatchSchema, ownWithdrawalsQuerySchema, withdrawalRequestSchema } from "./validators"

const ROOT = "/store/after-sales/withdrawals"

export const storeWithdrawalMiddlewares: MiddlewareRoute[] = [
  { matcher: ROOT, methods: ["GET"], middlewares: [validateQuery(ownWithdrawalsQuerySchema)] },
  { matcher: ROOT, methods: ["POST"], middlewares: [validateBody(withdrawalRequestSchema)] },
  { matcher: `${ROOT}/:id/confirm`, methods: ["POST"], middlewares: [validateBody(confirmSchema)] },
  { matcher: `${ROOT}/:id/dispatch`, methods: ["POST"], middlewares: [validateBody(dispatchSchema)] },
]
