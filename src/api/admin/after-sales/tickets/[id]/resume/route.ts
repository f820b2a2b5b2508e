import { resumeTicketWorkflow } from "../../../../../../workflows/ticket/resume-ticket"
import { ticketVerb } from "../../ticket-verb"

export const POST = ticketVerb<object>((req, verb) =>
  resumeTicketWorkflow(req.scope).run({ input: { ...verb, said: {} } }),
)
