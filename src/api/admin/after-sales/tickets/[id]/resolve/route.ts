import { resolveTicketWorkflow } from "../../../../../../workflows/ticket/resolve-ticket"
import { ticketVerb } from "../../ticket-verb"
import type { WordsInput } from "../../validators"

export const POST = ticketVerb<WordsInput>((req, verb) =>
  resolveTicketWorkflow(req.scope).run({ input: { ...verb, said: req.validatedBody } }),
)
