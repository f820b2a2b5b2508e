import type { MiddlewareRoute } from "@medusajs/framework/http"

import { requireId } from "../../../require-id"
import { validateBody } from "../../../validate-body"
import { validateQuery } from "../../../validate-query"
import { absenceSchema, agentSchema, listAgentsQuerySchema } from "./validators"

const ROOT = "/admin/after-sales/service-agents"

/** See src/policies/team.ts. */
const may = (operation: "read" | "write") => [{ resource: "after_sales_team", operation }]

export const serviceAgentMiddlewares: MiddlewareRoute[] = [
  { matcher: ROOT, methods: ["GET"], middlewares: [validateQuery(listAgentsQuerySchema)], policies: may("read") },
  { matcher: ROOT, methods: ["POST"], middlewares: [validateBody(agentSchema)], policies: may("write") },
  { matcher: `${ROOT}/:id`, methods: ["GET"], middlewares: [requireId], policies: may("read") },
  {
    matcher: `${ROOT}/:id`,
    methods: ["POST"],
    middlewares: [requireId, validateBody(agentSchema)],
    policies: may("write"),
  },
  {
    matcher: `${ROOT}/:id/absences`,
    methods: ["POST"],
    middlewares: [requireId, validateBody(absenceSchema)],
    policies: may("write"),
  },
  {
    matcher: `${ROOT}/:id/absences/:absence_id`,
    methods: ["DELETE"],
    middlewares: [requireId],
    policies: may("write"),
  },
]
