import type { MiddlewareRoute } from "@medusajs/framework/http"

import { requireId } from "../../../require-id"
import { validateBody } from "../../../validate-body"
import { grantLimitSchema } from "./validators"

const ROOT = "/admin/after-sales/grant-limits"
const may = (operation: "read" | "write") => [{ resource: "after_sales_grant_limit", operation }]

export const grantLimitMiddlewares: MiddlewareRoute[] = [
  { matcher: ROOT, methods: ["GET"], middlewares: [], policies: may("read") },
  { matcher: ROOT, methods: ["POST"], middlewares: [validateBody(grantLimitSchema)], policies: may("write") },
  { matcher: `${ROOT}/:id`, methods: ["DELETE"], middlewares: [requireId], policies: may("write") },
]
