import type { MiddlewareRoute } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"

import { validateBody } from "../../../validate-body"
import { validateQuery } from "../../../validate-query"
import { rmaRequestSchema } from "../../../store/after-sales/rmas/validators"
import { attributeFaultSchema, recordFreightSchema } from "./fault-validators"
import {
  approveSchema,
  arbitrationSchema,
  assignSchema,
  divertPayoutSchema,
  emptySchema,
  findingsSchema,
  grantSchema,
  inspectSchema,
  listRmasQuerySchema,
  messageSchema,
  optionalWordsSchema,
  receiveSchema,
  rejectSchema,
  repairedSchema,
  resolvePayoutSchema,
  wordsSchema,
} from "./validators"

const ROOT = "/admin/after-sales/rmas"

type Operation = "read" | "create" | "decide" | "receive" | "release" | "settle" | "grant" | "waive" | "write"

/** Each operation is one that a role can be given on its own; see src/policies/rma.ts. */
function guardedBy(operation: Operation) {
  return [{ resource: "after_sales_rma", operation }]
}

function verb(path: string, schema: z.ZodType, operation: Operation): MiddlewareRoute {
  return {
    matcher: `${ROOT}/:id/${path}`,
    methods: ["POST"],
    middlewares: [validateBody(schema)],
    policies: guardedBy(operation),
  }
}

export const adminRmaMiddlewares: MiddlewareRoute[] = [
  {
    matcher: ROOT,
    methods: ["GET"],
    middlewares: [validateQuery(listRmasQuerySchema)],
    policies: guardedBy("read"),
  },
  { matcher: ROOT, methods: ["POST"], middlewares: [validateBody(rmaRequestSchema)], policies: guardedBy("create") },
  {
    matcher: `${ROOT}/preview`,
    methods: ["POST"],
    middlewares: [validateBody(rmaRequestSchema)],
    policies: guardedBy("create"),
  },
  { matcher: `${ROOT}/:id`, methods: ["GET"], middlewares: [], policies: guardedBy("read") },
  verb("approve", approveSchema, "decide"),
  verb("reject", rejectSchema, "decide"),
  verb("uphold-refusal", wordsSchema, "decide"),
  verb("request-info", wordsSchema, "decide"),
  verb("arbitration", arbitrationSchema, "decide"),
  verb("cancel", optionalWordsSchema, "decide"),
  verb("fault", attributeFaultSchema, "decide"),
  verb("freight", recordFreightSchema, "receive"),
  verb("freight/:leg_id/void", wordsSchema, "receive"),
  verb("receive", receiveSchema, "receive"),
  verb("findings", findingsSchema, "receive"),
  verb("inspect", inspectSchema, "receive"),
  verb("confirm-stock", wordsSchema, "receive"),
  verb("release", wordsSchema, "release"),
  verb("repaired", repairedSchema, "receive"),
  verb("settle", emptySchema, "settle"),
  verb("waive-charge", wordsSchema, "waive"),
  verb("payouts/:payout_id/resolve", resolvePayoutSchema, "settle"),
  verb("payouts/:payout_id/divert", divertPayoutSchema, "settle"),
  verb("payouts/:payout_id/retry", emptySchema, "settle"),
  verb("grants", grantSchema, "grant"),
  { matcher: `${ROOT}/:id/store-credit`, methods: ["GET"], middlewares: [], policies: guardedBy("read") },
  verb("messages", messageSchema, "write"),
  verb("notes", messageSchema, "write"),
  verb("assign", assignSchema, "write"),
]
