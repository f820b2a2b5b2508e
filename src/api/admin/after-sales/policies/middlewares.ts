import type { MiddlewareRoute } from "@medusajs/framework/http"

import { requireId } from "../../../require-id"
import { validateBody } from "../../../validate-body"
import { validateQuery } from "../../../validate-query"
import { simulateSchema } from "./simulate/validators"
import { policyDraftSchema, policyPageSchema, publishSchema } from "./validators"

const ROOT = "/admin/after-sales/policies"
const may = (operation: "read" | "write" | "publish") => [{ resource: "after_sales_policy", operation }]

export const policyMiddlewares: MiddlewareRoute[] = [
  { matcher: ROOT, methods: ["GET"], middlewares: [validateQuery(policyPageSchema)], policies: may("read") },
  { matcher: ROOT, methods: ["POST"], middlewares: [validateBody(policyDraftSchema)], policies: may("write") },
  {
    matcher: `${ROOT}/simulate`,
    methods: ["POST"],
    bodyParser: { sizeLimit: "500kb" },
    middlewares: [validateBody(simulateSchema)],
    policies: may("read"),
  },
  { matcher: `${ROOT}/:id`, methods: ["GET"], middlewares: [requireId], policies: may("read") },
  {
    matcher: `${ROOT}/:id/draft`,
    methods: ["POST"],
    bodyParser: { sizeLimit: "500kb" },
    middlewares: [requireId, validateBody(policyDraftSchema)],
    policies: may("write"),
  },
  {
    matcher: `${ROOT}/:id/publish`,
    methods: ["POST"],
    middlewares: [requireId, validateBody(publishSchema)],
    policies: may("publish"),
  },
]
