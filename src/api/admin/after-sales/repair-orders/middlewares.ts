import type { MiddlewareRoute } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"

import { requireId } from "../../../require-id"
import { validateBody } from "../../../validate-body"
import { validateQuery } from "../../../validate-query"
import {
  giveUpSchema,
  handBackSchema,
  linesSchema,
  listRepairsSchema,
  noteSchema,
  plainSchema,
  supplierSchema,
  waiveSchema,
  wordsSchema,
} from "./validators"

const ROOT = "/admin/after-sales/repair-orders"

/** See src/policies/repair.ts. */
const may = (operation: "read" | "write" | "decide") => [{ resource: "after_sales_repair", operation }]

function verb(path: string, schema: z.ZodType, operation: "write" | "decide" = "write"): MiddlewareRoute {
  return {
    matcher: `${ROOT}/:id/${path}`,
    methods: ["POST"],
    middlewares: [requireId, validateBody(schema)],
    policies: may(operation),
  }
}

export const repairMiddlewares: MiddlewareRoute[] = [
  { matcher: ROOT, methods: ["GET"], middlewares: [validateQuery(listRepairsSchema)], policies: may("read") },
  { matcher: `${ROOT}/:id`, methods: ["GET"], middlewares: [requireId], policies: may("read") },
  verb("diagnose", wordsSchema),
  verb("lines", linesSchema),
  verb("propose", plainSchema),
  verb("send-to-supplier", supplierSchema),
  verb("receive-from-supplier", plainSchema),
  verb("test", plainSchema),
  verb("fail-test", wordsSchema),
  verb("note", noteSchema),
  verb("hand-back", handBackSchema),
  verb("waive-payment", waiveSchema, "decide"),
  verb("give-up", giveUpSchema, "decide"),
]
