import type { MiddlewareRoute } from "@medusajs/framework/http"

import { requireId } from "../../../require-id"
import { validateBody } from "../../../validate-body"
import { validateQuery } from "../../../validate-query"
import { approvalPageSchema, approveApprovalSchema, declineApprovalSchema } from "./validators"

const ROOT = "/admin/after-sales/approvals"
const may = (operation: "read" | "decide") => [{ resource: "after_sales_approval", operation }]

export const approvalMiddlewares: MiddlewareRoute[] = [
  { matcher: ROOT, methods: ["GET"], middlewares: [validateQuery(approvalPageSchema)], policies: may("read") },
  {
    matcher: `${ROOT}/:id/approve`,
    methods: ["POST"],
    middlewares: [requireId, validateBody(approveApprovalSchema)],
    policies: may("decide"),
  },
  {
    matcher: `${ROOT}/:id/decline`,
    methods: ["POST"],
    middlewares: [requireId, validateBody(declineApprovalSchema)],
    policies: may("decide"),
  },
]
