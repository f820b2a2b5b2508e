import type { MiddlewareRoute } from "@medusajs/framework/http"

import { requireId } from "../../../require-id"
import { validateBody } from "../../../validate-body"
import { simulateAssignmentSchema, teamSchema } from "./validators"

const ROOT = "/admin/after-sales/service-teams"

/** See src/policies/team.ts. */
const may = (operation: "read" | "write") => [{ resource: "after_sales_team", operation }]

export const serviceTeamMiddlewares: MiddlewareRoute[] = [
  { matcher: ROOT, methods: ["GET"], middlewares: [], policies: may("read") },
  { matcher: ROOT, methods: ["POST"], middlewares: [validateBody(teamSchema)], policies: may("write") },
  {
    matcher: `${ROOT}/simulate-assignment`,
    methods: ["POST"],
    middlewares: [validateBody(simulateAssignmentSchema)],
    policies: may("read"),
  },
  { matcher: `${ROOT}/:id`, methods: ["GET"], middlewares: [requireId], policies: may("read") },
  {
    matcher: `${ROOT}/:id`,
    methods: ["POST"],
    middlewares: [requireId, validateBody(teamSchema)],
    policies: may("write"),
  },
]
