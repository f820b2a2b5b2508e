import type { MiddlewareRoute } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"

import { validateBody } from "../../../validate-body"

export const paymentLinkMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/store/after-sales/payment-links/:token/complete",
    methods: ["POST"],
    middlewares: [validateBody(z.strictObject({}))],
  },
]
