import type { MiddlewareRoute } from "@medusajs/framework/http"

import { requireId } from "../../../require-id"
import { validateBody } from "../../../validate-body"
import { validateQuery } from "../../../validate-query"
import { planDraftSchema, planPageSchema, publishPlanSchema, retirePlanSchema, simulatePlanSchema } from "./validators"

const ROOT = "/admin/after-sales/follow-up-plans"

/** See src/policies/visit.ts. */
const may = (operation: "read" | "write" | "publish") => [{ resource: "after_sales_follow_up_plan", operation }]

export const followUpPlanMiddlewares: MiddlewareRoute[] = [
  { matcher: ROOT, methods: ["GET"], middlewares: [validateQuery(planPageSchema)], policies: may("read") },
  { matcher: ROOT, methods: ["POST"], middlewares: [validateBody(planDraftSchema)], policies: may("write") },
  {
    matcher: `${ROOT}/simulate`,
    methods: ["POST"],
    middlewares: [validateBody(simulatePlanSchema)],
    policies: may("read"),
  },
  { matcher: `${ROOT}/:id`, methods: ["GET"], middlewares: [requireId], policies: may("read") },
  {
    matcher: `${ROOT}/:id/draft`,
    methods: ["POST"],
    middlewares: [requireId, validateBody(planDraftSchema)],
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
