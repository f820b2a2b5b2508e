import type { MiddlewareRoute } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"

import { requireId } from "../../../require-id"
import { validateBody } from "../../../validate-body"
import { validateQuery } from "../../../validate-query"
import { listWarrantiesSchema, reportSchema, serialSchema, voidSchema, wordsSchema } from "./validators"

const ROOT = "/admin/after-sales/warranties"

/** See src/policies/warranty.ts. */
const may = (operation: "read" | "write" | "decide") => [{ resource: "after_sales_warranty", operation }]

function verb(path: string, schema: z.ZodType, operation: "write" | "decide"): MiddlewareRoute {
  return {
    matcher: `${ROOT}/:id/${path}`,
    methods: ["POST"],
    middlewares: [requireId, validateBody(schema)],
    policies: may(operation),
  }
}

export const warrantyMiddlewares: MiddlewareRoute[] = [
  { matcher: ROOT, methods: ["GET"], middlewares: [validateQuery(listWarrantiesSchema)], policies: may("read") },
  { matcher: `${ROOT}/:id`, methods: ["GET"], middlewares: [requireId], policies: may("read") },
  { matcher: `${ROOT}/:id/card`, methods: ["GET"], middlewares: [requireId], policies: may("read") },
  {
    ...verb("report", reportSchema, "write"),
    /** What it makes is a ticket; see src/policies/ticket.ts. */
    policies: [{ resource: "after_sales_ticket", operation: "create" }],
  },
  verb("serial", serialSchema, "write"),
  verb("void", voidSchema, "decide"),
  verb("restore", wordsSchema, "decide"),
  verb("uphold", wordsSchema, "decide"),
]
