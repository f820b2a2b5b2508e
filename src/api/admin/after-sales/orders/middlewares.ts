import type { MiddlewareRoute } from "@medusajs/framework/http"

import { exchangeOptionsQuerySchema } from "../../../exchange-options-query"
import { requireId } from "../../../require-id"
import { validateQuery } from "../../../validate-query"

export const adminOrderMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/after-sales/orders/:id/eligibility",
    methods: ["GET"],
    middlewares: [requireId],
    policies: [{ resource: "after_sales_rma", operation: "read" }],
  },
  {
    matcher: "/admin/after-sales/orders/:id/lines/:line_id/exchange-options",
    methods: ["GET"],
    middlewares: [requireId, validateQuery(exchangeOptionsQuerySchema)],
    policies: [{ resource: "after_sales_rma", operation: "read" }],
  },
]
