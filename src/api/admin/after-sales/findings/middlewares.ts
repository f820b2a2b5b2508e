import type { MiddlewareRoute } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"

import { receivePicture } from "../../../receive-picture"
import { validateBody } from "../../../validate-body"
import { validateQuery } from "../../../validate-query"
import { findingPhotoSchema, findingWordsSchema, listFindingsQuerySchema, takeInSchema } from "./validators"

const ROOT = "/admin/after-sales/findings"

/** See src/policies/parcel.ts. */
function guardedBy(operation: "read" | "write" | "take_in") {
  return [{ resource: "after_sales_parcel", operation }]
}

function verb(path: string, schema: z.ZodType, operation: "write" | "take_in" = "write"): MiddlewareRoute {
  return {
    matcher: `${ROOT}/:id/${path}`,
    methods: ["POST"],
    middlewares: [validateBody(schema)],
    policies: guardedBy(operation),
  }
}

export const findingMiddlewares: MiddlewareRoute[] = [
  {
    matcher: ROOT,
    methods: ["GET"],
    middlewares: [validateQuery(listFindingsQuerySchema)],
    policies: guardedBy("read"),
  },
  { matcher: `${ROOT}/:id`, methods: ["GET"], middlewares: [], policies: guardedBy("read") },
  verb("take-in", takeInSchema, "take_in"),
  verb("send-back", findingWordsSchema),
  verb("keep", findingWordsSchema),
  verb("hand-over", findingWordsSchema),
  verb("dispose", findingWordsSchema),
  verb("void", findingWordsSchema),
  {
    matcher: `${ROOT}/:id/evidence`,
    methods: ["POST"],
    middlewares: [receivePicture(findingPhotoSchema)],
    policies: guardedBy("write"),
  },
]
