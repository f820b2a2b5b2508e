import type { MiddlewareRoute } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"

import { validateBody } from "../../../validate-body"
import { validateQuery } from "../../../validate-query"
import {
  contentsSchema,
  listStrayParcelsQuerySchema,
  matchSchema,
  parcelWordsSchema,
  receiveParcelSchema,
  registerParcelSchema,
  unmatchSchema,
} from "./validators"

const ROOT = "/admin/after-sales/stray-parcels"

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

export const strayParcelMiddlewares: MiddlewareRoute[] = [
  {
    matcher: ROOT,
    methods: ["GET"],
    middlewares: [validateQuery(listStrayParcelsQuerySchema)],
    policies: guardedBy("read"),
  },
  { matcher: ROOT, methods: ["POST"], middlewares: [validateBody(registerParcelSchema)], policies: guardedBy("write") },
  { matcher: `${ROOT}/:id`, methods: ["GET"], middlewares: [], policies: guardedBy("read") },
  { matcher: `${ROOT}/:id/suggestions`, methods: ["GET"], middlewares: [], policies: guardedBy("read") },
  verb("match", matchSchema),
  verb("unmatch", unmatchSchema),
  verb("findings", contentsSchema),
  verb("receive", receiveParcelSchema, "take_in"),
  verb("send-back", parcelWordsSchema),
  verb("dispose", parcelWordsSchema),
  verb("void", parcelWordsSchema),
]
