import { assignTicketWorkflow } from "../../../../../../workflows/ticket/assign-ticket"
import { ticketVerb } from "../../ticket-verb"
import type { AssignInput } from "../../validators"

export const POST = ticketVerb<AssignInput>((req, verb) =>
  assignTicketWorkflow(req.scope).run({ input: { ...verb, said: req.validatedBody } }),
)
