import { splitTicketWorkflow } from "../../../../../../workflows/ticket/split-ticket"
import { ticketVerb } from "../../ticket-verb"
import type { SplitInput } from "../../validators"

export const POST = ticketVerb<SplitInput>((req, verb) =>
  splitTicketWorkflow(req.scope).run({ input: { ...verb, said: req.validatedBody } }),
)
