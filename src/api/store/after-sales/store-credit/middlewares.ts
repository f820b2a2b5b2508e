import type { MiddlewareRoute } from "@medusajs/framework/http"

import { validateBody } from "../../../validate-body"
import { redeemSchema } from "./validators"

const ROOT = "/store/after-sales/store-credit"

export const storeCreditMiddlewares: MiddlewareRoute[] = [
  { matcher: `${ROOT}/redeem`, methods: ["POST"], middlewares: [validateBody(redeemSchema)] },
]
