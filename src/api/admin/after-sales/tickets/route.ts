import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"

import { AFTER_SALES_MODULE } from "../../../../modules/after-sales"
import { listTeamsOfUser } from "../../../../modules/after-sales/queries/ticket/list-teams-of-user"
import { listTickets } from "../../../../modules/after-sales/queries/ticket/list-tickets"
import { openTicketWorkflow } from "../../../../workflows/ticket/open-ticket"
import { toAdminTicketSummary } from "../../../bodies/admin-ticket"
import { decodeCursor, encodeCursor } from "../../../cursor"
import { readIdempotencyKey } from "../../../idempotency"
import { withReasons } from "../../../with-reasons"
import { staffOf } from "../staff-of"
import { answerTicket } from "./answer-ticket"
import { toTicketFilters } from "./to-ticket-filters"
import type { ListTicketsQuery, OpenTicketInput } from "./validators"

const position = { id: z.string(), queue_at: z.iso.datetime() }

export const GET = withReasons(
  async (req: AuthenticatedMedusaRequest<unknown, ListTicketsQuery>, res: MedusaResponse) => {
    const { limit, cursor, view, ...asked } = req.validatedQuery as ListTicketsQuery
    const afterSales = req.scope.resolve(AFTER_SALES_MODULE)
    const staff_id = req.auth_context.actor_id
    const tickets = await afterSales.ask(listTickets, {
      ...{ view, filters: toTicketFilters(asked), staff_id, limit, now: new Date() },
      team_ids: view === "my_team" ? await afterSales.ask(listTeamsOfUser, staff_id) : [],
      after: cursor === undefined ? null : decodeCursor(cursor, position),
    })
    const last = tickets.length === limit ? tickets.at(-1) : undefined
    res.json({
      tickets: tickets.map(toAdminTicketSummary),
      next_cursor: last ? encodeCursor({ id: last.id, queue_at: last.queue_at.toISOString() }) : null,
    })
  },
)

export const POST = withReasons(async (req: AuthenticatedMedusaRequest<OpenTicketInput>, res: MedusaResponse) => {
  const now = new Date().toISOString()
  const actor = staffOf(req)
  const {
    kind,
    channel,
    priority,
    subject,
    body,
    opening,
    attachment_ids,
    occurred_at = now,
    ...rest
  } = req.validatedBody
  const { order_id = null, line_item_id = null, rma_id = null, desired_outcome = null } = rest
  const { customer_id = null, email = null, name = null, language = null } = rest
  const { result } = await openTicketWorkflow(req.scope).run({
    input: {
      about: { order_id, line_item_id, rma_id, customer_id, email, name, language },
      ...{ kind, channel, priority, subject, body, attachment_ids, opening, desired_outcome, actor, occurred_at, now },
      ...{ owner: "anyone", locale: null, idempotency: readIdempotencyKey(req, actor) },
    },
  })
  res.status(result.repeated ? 200 : 201).json({ ticket: await answerTicket(req, result.id) })
})
