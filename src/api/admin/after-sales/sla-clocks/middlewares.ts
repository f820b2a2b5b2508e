import type { MiddlewareRoute } from "@medusajs/framework/http"

import { requireId } from "../../../require-id"
import { validateQuery } from "../../../validate-query"
import { listClocksQuerySchema } from "./validators"

const ROOT = "/admin/after-sales/sla-clocks"

/** See src/policies/sla.ts. */
const READ = [{ resource: "after_sales_sla_clock", operation: "read" }]

export const slaClockMiddlewares: MiddlewareRoute[] = [
  { matcher: ROOT, methods: ["GET"], middlewares: [validateQuery(listClocksQuerySchema)], policies: READ },
  { matcher: `${ROOT}/:id/explanation`, methods: ["GET"], middlewares: [requireId], policies: READ },
]
