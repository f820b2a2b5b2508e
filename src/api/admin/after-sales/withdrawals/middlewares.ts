import type { MiddlewareRoute } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"

import { validateBody } from "../../../validate-body"
import { validateQuery } from "../../../validate-query"
import {
  completeSchema,
  disputeSchema,
  listWithdrawalsQuerySchema,
  openRequestSchema,
  recordDispatchSchema,
} from "./validators"

const ROOT = "/admin/after-sales/withdrawals"

/** Each operation is one that a role can be given on its own; see src/policies/withdrawal.ts. */
function guardedBy(operation: "read" | "decide") {
  return [{ resource: "after_sales_withdrawal", operation }]
}

function verb(path: string, schema: z.ZodType): MiddlewareRoute {
  return {
    matcher: `${ROOT}/:id/${path}`,
    methods: ["POST"],
    middlewares: [validateBody(schema)],
    policies: guardedBy("decide"),
  }
}

export const adminWithdrawalMiddlewares: MiddlewareRoute[] = [
  {
    matcher: ROOT,
    methods: ["GET"],
    middlewares: [validateQuery(listWithdrawalsQuerySchema)],
    policies: guardedBy("read"),
  },
  { matcher: `${ROOT}/:id`, methods: ["GET"], middlewares: [], policies: guardedBy("read") },
  verb("open-request", openRequestSchema),
  verb("dispute", disputeSchema),
  verb("record-dispatch", recordDispatchSchema),
  verb("complete", completeSchema),
]
