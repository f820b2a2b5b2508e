import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"

import { AFTER_SALES_MODULE } from "../../../../modules/after-sales"
import { listOwnTickets } from "../../../../modules/after-sales/queries/ticket/read-ticket"
import { openTicketWorkflow } from "../../../../workflows/ticket/open-ticket"
import { toStoreTicket } from "../../../bodies/store-ticket"
import { decodeCursor, encodeCursor } from "../../../cursor"
import { readIdempotencyKey } from "../../../idempotency"
import { withReasons } from "../../../with-reasons"
import { identifyCaller, toActor, toOrderOwner } from "../caller"
import { answerTicket, toTicketViewer } from "./answer-ticket"
import type { OpenTicketInput, OwnTicketsQuery } from "./validators"

export const GET = withReasons(async (req: MedusaRequest<unknown, OwnTicketsQuery>, res: MedusaResponse) => {
  const { limit, cursor } = req.validatedQuery as OwnTicketsQuery
  const viewer = toTicketViewer(await identifyCaller(req, new Date()))
  const before_id = cursor === undefined ? null : decodeCursor(cursor, { id: z.string() }).id
  const tickets = await req.scope.resolve(AFTER_SALES_MODULE).ask(listOwnTickets, { viewer, before_id, limit })
  const last = tickets.length === limit ? tickets.at(-1) : undefined
  res.json({
    tickets: tickets.map(toStoreTicket),
    next_cursor: last ? encodeCursor({ id: last.id }) : null,
  })
})

export const POST = withReasons(async (req: MedusaRequest<OpenTicketInput>, res: MedusaResponse) => {
  const now = new Date().toISOString()
  const caller = await identifyCaller(req, new Date(now))
  const actor = toActor(caller)
  const { kind, subject, body, attachment_ids, desired_outcome = null, ...about } = req.validatedBody
  const { order_id = null, line_item_id = null, rma_id = null } = about
  const { result } = await openTicketWorkflow(req.scope).run({
    input: {
      about: { order_id, line_item_id, rma_id, customer_id: null, email: null, name: null, language: null },
      ...{
        kind,
        subject,
        body,
        attachment_ids,
        desired_outcome,
        channel: "web",
        priority: "normal",
        opening: "contact",
      },
      ...{ owner: toOrderOwner(caller), locale: req.locale ?? null, actor },
      ...{ idempotency: readIdempotencyKey(req, actor), occurred_at: now, now },
    },
  })
  res.status(result.repeated ? 200 : 201).json({ ticket: await answerTicket(req.scope, result.id, caller) })
})
