import { restoreTicketWorkflow } from "../../../../../../workflows/ticket/restore-ticket"
import { ticketVerb } from "../../ticket-verb"

export const POST = ticketVerb<object>((req, verb) =>
  restoreTicketWorkflow(req.scope).run({ input: { ...verb, said: {} } }),
)
