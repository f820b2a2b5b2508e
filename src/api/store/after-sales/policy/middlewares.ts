import type { MiddlewareRoute } from "@medusajs/framework/http"

import { validateQuery } from "../../../validate-query"
import { storePolicyPageSchema } from "./validators"

/** Open to everybody: the terms are what a shop must tell before anybody buys. */
export const storePolicyMiddlewares: MiddlewareRoute[] = [
  { matcher: "/store/after-sales/policy", methods: ["GET"], middlewares: [validateQuery(storePolicyPageSchema)] },
]
