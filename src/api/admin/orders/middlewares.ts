import type { MiddlewareRoute } from "@medusajs/framework/http"

import { guardFulfillments } from "./guard-fulfillments"

/** Core's own route: its validation runs before this, its handler after. */
export const orderFulfillmentMiddlewares: MiddlewareRoute[] = [
  { matcher: "/admin/orders/:id/fulfillments", methods: ["POST"], middlewares: [guardFulfillments] },
]
