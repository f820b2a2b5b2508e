import type { MiddlewareRoute } from "@medusajs/framework/http"

import { requireId } from "../../../require-id"

export const adminOrderMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/after-sales/orders/:id/eligibility",
    methods: ["GET"],
    middlewares: [requireId],
    policies: [{ resource: "after_sales_rma", operation: "read" }],
  },
]
