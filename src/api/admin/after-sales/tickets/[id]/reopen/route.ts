import { reopenTicketWorkflow } from "../../../../../../workflows/ticket/reopen-ticket"
import { ticketVerb } from "../../ticket-verb"
import type { WordsInput } from "../../validators"

export const POST = ticketVerb<WordsInput>((req, verb) =>
  reopenTicketWorkflow(req.scope).run({ input: { ...verb, said: req.validatedBody } }),
)
