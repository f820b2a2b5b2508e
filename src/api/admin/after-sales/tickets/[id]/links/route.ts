import { linkTicketsWorkflow } from "../../../../../../workflows/ticket/link-tickets"
import { ticketVerb } from "../../ticket-verb"
import type { LinkInput } from "../../validators"

export const POST = ticketVerb<LinkInput>((req, verb) =>
  linkTicketsWorkflow(req.scope).run({ input: { ...verb, said: req.validatedBody } }),
)
