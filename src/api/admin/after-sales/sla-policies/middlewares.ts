import type { MiddlewareRoute } from "@medusajs/framework/http"

import { requireId } from "../../../require-id"
import { validateBody } from "../../../validate-body"
import { validateQuery } from "../../../validate-query"
import { simulateSlaSchema } from "./simulate/validators"
import { publishSlaSchema, retireSlaSchema, slaDraftSchema, slaPageSchema } from "./validators"

const ROOT = "/admin/after-sales/sla-policies"

/** See src/policies/sla.ts. */
const may = (operation: "read" | "write" | "publish") => [{ resource: "after_sales_sla_policy", operation }]

export const slaPolicyMiddlewares: MiddlewareRoute[] = [
  { matcher: ROOT, methods: ["GET"], middlewares: [validateQuery(slaPageSchema)], policies: may("read") },
  { matcher: ROOT, methods: ["POST"], middlewares: [validateBody(slaDraftSchema)], policies: may("write") },
  {
    matcher: `${ROOT}/simulate`,
    methods: ["POST"],
    middlewares: [validateBody(simulateSlaSchema)],
    policies: may("read"),
  },
  { matcher: `${ROOT}/:id`, methods: ["GET"], middlewares: [requireId], policies: may("read") },
  {
    matcher: `${ROOT}/:id/draft`,
    methods: ["POST"],
    middlewares: [requireId, validateBody(slaDraftSchema)],
    policies: may("write"),
  },
  {
    matcher: `${ROOT}/:id/publish`,
    methods: ["POST"],
    middlewares: [requireId, validateBody(publishSlaSchema)],
    policies: may("publish"),
  },
  {
    matcher: `${ROOT}/:id/retire`,
    methods: ["POST"],
    middlewares: [requireId, validateBody(retireSlaSchema)],
    policies: may("publish"),
  },
]
