import type { MiddlewareRoute } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"

import { requireId } from "../../../require-id"
import { validateBody } from "../../../validate-body"
import { validateQuery } from "../../../validate-query"
import {
  listVisitsSchema,
  makeVisitSchema,
  moveVisitSchema,
  plainVisitSchema,
  reassignVisitSchema,
  recordVisitSchema,
  visitTicketSchema,
  wordsVisitSchema,
} from "./validators"

const ROOT = "/admin/after-sales/visits"

/** See src/policies/visit.ts. */
const may = (operation: "read" | "write") => [{ resource: "after_sales_visit", operation }]

function verb(path: string, schema: z.ZodType): MiddlewareRoute {
  return {
    matcher: `${ROOT}/:id/${path}`,
    methods: ["POST"],
    middlewares: [requireId, validateBody(schema)],
    policies: may("write"),
  }
}

export const visitMiddlewares: MiddlewareRoute[] = [
  { matcher: ROOT, methods: ["GET"], middlewares: [validateQuery(listVisitsSchema)], policies: may("read") },
  { matcher: ROOT, methods: ["POST"], middlewares: [validateBody(makeVisitSchema)], policies: may("write") },
  { matcher: `${ROOT}/:id`, methods: ["GET"], middlewares: [requireId], policies: may("read") },
  { matcher: `${ROOT}/:id/slots`, methods: ["GET"], middlewares: [requireId], policies: may("read") },
  { matcher: `${ROOT}/:id/candidates`, methods: ["GET"], middlewares: [requireId], policies: may("read") },
  verb("confirm", plainVisitSchema),
  verb("move", moveVisitSchema),
  verb("reassign", reassignVisitSchema),
  verb("cancel", wordsVisitSchema),
  verb("record", recordVisitSchema),
  verb("no-show", wordsVisitSchema),
  verb("ticket", visitTicketSchema),
  {
    matcher: "/admin/after-sales/visit-feeds",
    methods: ["POST"],
    middlewares: [validateBody(plainVisitSchema)],
    policies: may("read"),
  },
  { matcher: "/admin/after-sales/visit-feeds", methods: ["DELETE"], policies: may("read") },
]
