import type { MiddlewareRoute } from "@medusajs/framework/http"

import { guardCoreReturns } from "./guard-core-returns"

/** Core's own route: its validation runs before this, its handler after. */
export const storeReturnMiddlewares: MiddlewareRoute[] = [
  { matcher: "/store/returns", methods: ["POST"], middlewares: [guardCoreReturns] },
]
