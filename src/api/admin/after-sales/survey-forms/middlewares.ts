import type { MiddlewareRoute } from "@medusajs/framework/http"

import { requireId } from "../../../require-id"
import { validateBody } from "../../../validate-body"
import { validateQuery } from "../../../validate-query"
import { listSurveyFormsQuerySchema, nothingSchema, saveSurveyFormSchema } from "./validators"

const ROOT = "/admin/after-sales/survey-forms"

/** See src/policies/survey.ts. */
const may = (operation: "read" | "write" | "publish") => [{ resource: "after_sales_survey_form", operation }]

export const surveyFormMiddlewares: MiddlewareRoute[] = [
  { matcher: ROOT, methods: ["GET"], middlewares: [validateQuery(listSurveyFormsQuerySchema)], policies: may("read") },
  { matcher: ROOT, methods: ["POST"], middlewares: [validateBody(saveSurveyFormSchema)], policies: may("write") },
  { matcher: `${ROOT}/:id`, methods: ["GET"], middlewares: [requireId], policies: may("read") },
  {
    matcher: `${ROOT}/:id`,
    methods: ["POST"],
    middlewares: [requireId, validateBody(saveSurveyFormSchema)],
    policies: may("write"),
  },
  ...["publish", "retire"].map((verb) => ({
    matcher: `${ROOT}/:id/${verb}`,
    methods: ["POST" as const],
    middlewares: [requireId, validateBody(nothingSchema)],
    policies: may("publish"),
  })),
]
