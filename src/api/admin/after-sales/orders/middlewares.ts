import type { MiddlewareRoute } from "@medusajs/framework/http"

import { exchangeOptionsQuerySchema } from "../../../exchange-options-query"
import { requireId } from "../../../require-id"
import { validateBody } from "../../../validate-body"
import { validateQuery } from "../../../validate-query"
import { serialsSchema } from "./validators"

export const adminOrderMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/after-sales/orders/:id/serials",
    methods: ["GET"],
    middlewares: [requireId],
    policies: [{ resource: "after_sales_warranty", operation: "read" }],
  },
  {
    matcher: "/admin/after-sales/orders/:id/serials",
    methods: ["POST"],
    middlewares: [requireId, validateBody(serialsSchema)],
    policies: [{ resource: "after_sales_warranty", operation: "write" }],
  },
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
