import { closeTicketWorkflow } from "../../../../../../workflows/ticket/close-ticket"
import { ticketVerb } from "../../ticket-verb"

export const POST = ticketVerb<object>((req, verb) =>
  closeTicketWorkflow(req.scope).run({ input: { ...verb, said: {} } }),
)
