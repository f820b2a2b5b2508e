import type { MiddlewareRoute } from "@medusajs/framework/http"

import { validateQuery } from "../../../validate-query"
import { saveRateQuerySchema } from "./validators"

export const saveRateMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/after-sales/save-rate",
    methods: ["GET"],
    middlewares: [validateQuery(saveRateQuerySchema)],
    policies: [{ resource: "after_sales_rma", operation: "read" }],
  },
]
