import type { MiddlewareRoute } from "@medusajs/framework/http"

import { requireId } from "../../../require-id"
import { validateBody } from "../../../validate-body"
import { validateQuery } from "../../../validate-query"
import { listArticlesSchema, saveArticleSchema, stepArticleSchema, suggestSchema } from "./validators"

const ROOT = "/admin/after-sales/answers"
const may = (operation: "read" | "write" | "publish") => [{ resource: "after_sales_answer", operation }]
const step = (verb: string): MiddlewareRoute => ({
  matcher: `${ROOT}/:id/${verb}`,
  methods: ["POST"],
  middlewares: [requireId, validateBody(stepArticleSchema)],
  policies: may("publish"),
})

export const answerMiddlewares: MiddlewareRoute[] = [
  { matcher: ROOT, methods: ["GET"], middlewares: [validateQuery(listArticlesSchema)], policies: may("read") },
  { matcher: ROOT, methods: ["POST"], middlewares: [validateBody(saveArticleSchema)], policies: may("write") },
  { matcher: `${ROOT}/suggest`, methods: ["GET"], middlewares: [validateQuery(suggestSchema)], policies: may("read") },
  { matcher: `${ROOT}/:id`, methods: ["GET"], middlewares: [requireId], policies: may("read") },
  {
    matcher: `${ROOT}/:id`,
    methods: ["POST"],
    middlewares: [requireId, validateBody(saveArticleSchema)],
    policies: may("write"),
  },
  ...["publish", "unpublish", "archive"].map(step),
]
