import type { MiddlewareRoute } from "@medusajs/framework/http"

import { validateBody } from "../../../validate-body"
import { simulateSettlementSchema } from "./simulate/validators"

export const settlementMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/after-sales/settlements/simulate",
    methods: ["POST"],
    bodyParser: { sizeLimit: "500kb" },
    middlewares: [validateBody(simulateSettlementSchema)],
    policies: [{ resource: "after_sales_policy", operation: "read" }],
  },
]
