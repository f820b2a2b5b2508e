import type { MiddlewareRoute } from "@medusajs/framework/http"

import { requireId } from "../../../require-id"
import { validateBody } from "../../../validate-body"
import { validateQuery } from "../../../validate-query"
import {
  enterAnswerSchema,
  excludeSchema,
  figuresQuerySchema,
  includeSchema,
  listResponsesQuerySchema,
} from "./validators"

const ROOT = "/admin/after-sales/survey-responses"

/** See src/policies/survey.ts. */
const may = (operation: "read" | "write" | "exclude") => [{ resource: "after_sales_survey", operation }]

export const surveyResponseMiddlewares: MiddlewareRoute[] = [
  { matcher: ROOT, methods: ["GET"], middlewares: [validateQuery(listResponsesQuerySchema)], policies: may("read") },
  { matcher: ROOT, methods: ["POST"], middlewares: [validateBody(enterAnswerSchema)], policies: may("write") },
  {
    matcher: `${ROOT}/figures`,
    methods: ["GET"],
    middlewares: [validateQuery(figuresQuerySchema)],
    policies: may("read"),
  },
  {
    matcher: `${ROOT}/:id/exclude`,
    methods: ["POST"],
    middlewares: [requireId, validateBody(excludeSchema)],
    policies: may("exclude"),
  },
  {
    matcher: `${ROOT}/:id/include`,
    methods: ["POST"],
    middlewares: [requireId, validateBody(includeSchema)],
    policies: may("exclude"),
  },
]
