import type { MiddlewareRoute } from "@medusajs/framework/http"

import { validateQuery } from "../../../validate-query"
import { coreMovementsQuerySchema } from "./validators"

export const coreMovementMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/after-sales/core-movements",
    methods: ["GET"],
    middlewares: [validateQuery(coreMovementsQuerySchema)],
    policies: [{ resource: "after_sales_rma", operation: "read" }],
  },
]
