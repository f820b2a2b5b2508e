import type { MiddlewareRoute } from "@medusajs/framework/http"

import { validateQuery } from "../../../validate-query"
import { listImportedCasesQuerySchema } from "./validators"

export const importedCaseMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/after-sales/imported-cases",
    methods: ["GET"],
    middlewares: [validateQuery(listImportedCasesQuerySchema)],
    /** See src/policies/imported-case.ts. */
    policies: [{ resource: "after_sales_imported_case", operation: "read" }],
  },
]
