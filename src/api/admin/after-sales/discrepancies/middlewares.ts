import type { MiddlewareRoute } from "@medusajs/framework/http"

import { validateQuery } from "../../../validate-query"
import { discrepancyPageSchema } from "./validators"

export const discrepancyMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/after-sales/discrepancies",
    methods: ["GET"],
    middlewares: [validateQuery(discrepancyPageSchema)],
    policies: [{ resource: "after_sales_setup", operation: "read" }],
  },
]
