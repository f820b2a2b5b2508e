import type { MiddlewareRoute } from "@medusajs/framework/http"

import { requireId } from "../../../require-id"
import { validateBody } from "../../../validate-body"
import { validateQuery } from "../../../validate-query"
import { createReasonSchema, reasonPageSchema, updateReasonSchema } from "./validators"

const ROOT = "/admin/after-sales/reasons"
const may = (operation: "read" | "write") => [{ resource: "after_sales_reason", operation }]

export const reasonMiddlewares: MiddlewareRoute[] = [
  { matcher: ROOT, methods: ["GET"], middlewares: [validateQuery(reasonPageSchema)], policies: may("read") },
  { matcher: ROOT, methods: ["POST"], middlewares: [validateBody(createReasonSchema)], policies: may("write") },
  { matcher: `${ROOT}/:id`, methods: ["GET"], middlewares: [requireId], policies: may("read") },
  {
    matcher: `${ROOT}/:id`,
    methods: ["POST"],
    middlewares: [requireId, validateBody(updateReasonSchema)],
    policies: may("write"),
  },
]
