import type { MiddlewareRoute } from "@medusajs/framework/http"

import { requireId } from "../../../require-id"
import { validateBody } from "../../../validate-body"
import { validateQuery } from "../../../validate-query"
import { publishPlanSchema, retirePlanSchema, warrantyDraftSchema, planPageSchema } from "./validators"

const ROOT = "/admin/after-sales/warranty-plans"

/** See src/policies/warranty.ts. */
const may = (operation: "read" | "write" | "publish") => [{ resource: "after_sales_warranty_plan", operation }]

export const warrantyPlanMiddlewares: MiddlewareRoute[] = [
  { matcher: ROOT, methods: ["GET"], middlewares: [validateQuery(planPageSchema)], policies: may("read") },
  { matcher: ROOT, methods: ["POST"], middlewares: [validateBody(warrantyDraftSchema)], policies: may("write") },
  { matcher: `${ROOT}/:id`, methods: ["GET"], middlewares: [requireId], policies: may("read") },
  {
    matcher: `${ROOT}/:id/draft`,
    methods: ["POST"],
    middlewares: [requireId, validateBody(warrantyDraftSchema)],
    policies: may("write"),
  },
  {
    matcher: `${ROOT}/:id/publish`,
    methods: ["POST"],
    middlewares: [requireId, validateBody(publishPlanSchema)],
    policies: may("publish"),
  },
  {
    matcher: `${ROOT}/:id/retire`,
    methods: ["POST"],
    middlewares: [requireId, validateBody(retirePlanSchema)],
    policies: may("publish"),
  },
]
