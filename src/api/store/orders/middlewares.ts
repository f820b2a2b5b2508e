import type { MiddlewareRoute } from "@medusajs/framework/http"

import { followTransfer } from "./follow-transfer"

/** Core's own routes about orders. */
export const coreOrderMiddlewares: MiddlewareRoute[] = [
  { matcher: "/store/orders/:id/transfer/accept", methods: ["POST"], middlewares: [followTransfer] },
]
