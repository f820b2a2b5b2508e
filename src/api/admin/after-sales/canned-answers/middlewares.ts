import type { MiddlewareRoute } from "@medusajs/framework/http"

import { requireId } from "../../../require-id"
import { validateBody } from "../../../validate-body"
import { validateQuery } from "../../../validate-query"
import { fillCannedAnswerSchema, listCannedAnswersSchema, saveCannedAnswerSchema } from "./validators"

const ROOT = "/admin/after-sales/canned-answers"
const may = (operation: "read" | "write" | "fill") => [{ resource: "after_sales_answer", operation }]
/** Forty languages of ten thousand characters. */
const bodyParser = { sizeLimit: "1500kb" } as const

export const cannedAnswerMiddlewares: MiddlewareRoute[] = [
  { matcher: ROOT, methods: ["GET"], middlewares: [validateQuery(listCannedAnswersSchema)], policies: may("read") },
  {
    matcher: ROOT,
    methods: ["POST"],
    bodyParser,
    middlewares: [validateBody(saveCannedAnswerSchema)],
    policies: may("write"),
  },
  { matcher: `${ROOT}/:id`, methods: ["GET"], middlewares: [requireId], policies: may("read") },
  {
    matcher: `${ROOT}/:id`,
    methods: ["POST"],
    bodyParser,
    middlewares: [requireId, validateBody(saveCannedAnswerSchema)],
    policies: may("write"),
  },
  {
    matcher: `${ROOT}/:id/fill`,
    methods: ["POST"],
    middlewares: [requireId, validateBody(fillCannedAnswerSchema)],
    policies: may("fill"),
  },
]
