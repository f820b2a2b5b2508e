import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"

import { AFTER_SALES_MODULE } from "../../../../modules/after-sales"
import { listCommitments } from "../../../../modules/after-sales/queries/commitment/list-commitments"
import { readCommitment } from "../../../../modules/after-sales/queries/commitment/read-commitment"
import { makeCommitmentWorkflow } from "../../../../workflows/commitment/make-commitment"
import { toAdminCommitment, toAdminCommitmentSummary } from "../../../bodies/admin-commitment"
import { decodeCursor, encodeCursor } from "../../../cursor"
import { readIdempotencyKey } from "../../../idempotency"
import { toPage } from "../../../to-page"
import { withReasons } from "../../../with-reasons"
import { staffOf } from "../staff-of"
import type { ListCommitmentsQuery, MakeCommitmentInput } from "./validators"

const position = { id: z.string(), due_at: z.iso.datetime() }

export const GET = withReasons(
  async (req: AuthenticatedMedusaRequest<unknown, ListCommitmentsQuery>, res: MedusaResponse) => {
    const now = new Date()
    const { limit, cursor, sort, view = null, ...asked } = req.validatedQuery as ListCommitmentsQuery
    const { promised_by = null, customer_id = null, order_id = null, rma_id = null, ticket_id = null } = asked
    const read = await req.scope.resolve(AFTER_SALES_MODULE).ask(listCommitments, {
      filters: {
        ...{ view, customer_id, order_id, rma_id, ticket_id },
        promised_by: promised_by === "me" ? req.auth_context.actor_id : promised_by,
      },
      sort,
      after: cursor === undefined ? null : decodeCursor(cursor, position),
      limit: limit + 1,
      now,
    })
    const { items, next_cursor } = toPage(read, limit)
    const last = items.at(-1)
    res.json({
      commitments: items.map((commitment) => toAdminCommitmentSummary(commitment, now)),
      next_cursor:
        next_cursor !== null && last ? encodeCursor({ id: last.id, due_at: last.due_at.toISOString() }) : null,
    })
  },
)

export const POST = withReasons(async (req: AuthenticatedMedusaRequest<MakeCommitmentInput>, res: MedusaResponse) => {
  const now = new Date()
  const actor = staffOf(req)
  const { result } = await makeCommitmentWorkflow(req.scope).run({
    input: {
      promised_by: req.auth_context.actor_id,
      ...req.validatedBody,
      actor,
      idempotency: readIdempotencyKey(req, actor),
      now: now.toISOString(),
    },
  })
  const commitment = await req.scope.resolve(AFTER_SALES_MODULE).ask(readCommitment, result.id)
  res.status(result.repeated ? 200 : 201).json({ commitment: toAdminCommitment(commitment, now) })
})
