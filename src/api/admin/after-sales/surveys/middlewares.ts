import type { MiddlewareRoute } from "@medusajs/framework/http"

import { validateQuery } from "../../../validate-query"
import { listSurveysQuerySchema } from "./validators"

/** See src/policies/survey.ts. */
export const surveyMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/after-sales/surveys",
    methods: ["GET"],
    middlewares: [validateQuery(listSurveysQuerySchema)],
    policies: [{ resource: "after_sales_survey", operation: "read" }],
  },
]
