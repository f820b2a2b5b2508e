import { claimTicketWorkflow } from "../../../../../../workflows/ticket/claim-ticket"
import { ticketVerb } from "../../ticket-verb"

export const POST = ticketVerb<object>((req, verb) =>
  claimTicketWorkflow(req.scope).run({ input: { ...verb, said: {} } }),
)
