import type { MiddlewareRoute } from "@medusajs/framework/http"

import { validateQuery } from "../../../validate-query"
import { repairPageSchema } from "./validators"

export const repairMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/after-sales/repairs",
    methods: ["GET"],
    middlewares: [validateQuery(repairPageSchema)],
    policies: [{ resource: "after_sales_setup", operation: "read" }],
  },
]
