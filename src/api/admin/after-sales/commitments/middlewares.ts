import type { MiddlewareRoute } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"

import { requireId } from "../../../require-id"
import { validateBody } from "../../../validate-body"
import { validateQuery } from "../../../validate-query"
import {
  commitmentWordsSchema,
  keptRateQuerySchema,
  listCommitmentsQuerySchema,
  makeCommitmentSchema,
  moveCommitmentSchema,
} from "./validators"

const ROOT = "/admin/after-sales/commitments"

/** See src/policies/commitment.ts. */
const may = (operation: "read" | "write") => [{ resource: "after_sales_commitment", operation }]

function verb(path: string, schema: z.ZodType): MiddlewareRoute {
  return {
    matcher: `${ROOT}/:id/${path}`,
    methods: ["POST"],
    middlewares: [requireId, validateBody(schema)],
    policies: may("write"),
  }
}

export const commitmentMiddlewares: MiddlewareRoute[] = [
  { matcher: ROOT, methods: ["GET"], middlewares: [validateQuery(listCommitmentsQuerySchema)], policies: may("read") },
  { matcher: ROOT, methods: ["POST"], middlewares: [validateBody(makeCommitmentSchema)], policies: may("write") },
  {
    matcher: `${ROOT}/kept-rate`,
    methods: ["GET"],
    middlewares: [validateQuery(keptRateQuerySchema)],
    policies: may("read"),
  },
  { matcher: `${ROOT}/:id`, methods: ["GET"], middlewares: [requireId], policies: may("read") },
  verb("keep", commitmentWordsSchema),
  verb("break", commitmentWordsSchema),
  verb("make-good", commitmentWordsSchema),
  verb("move", moveCommitmentSchema),
]
