import type { MiddlewareRoute } from "@medusajs/framework/http"

import { validateBody } from "../../../validate-body"
import { claimSchema, redeemSchema } from "./validators"

const ROOT = "/store/after-sales/store-credit"

export const storeCreditMiddlewares: MiddlewareRoute[] = [
  { matcher: `${ROOT}/claim`, methods: ["POST"], middlewares: [validateBody(claimSchema)] },
  { matcher: `${ROOT}/redeem`, methods: ["POST"], middlewares: [validateBody(redeemSchema)] },
]
