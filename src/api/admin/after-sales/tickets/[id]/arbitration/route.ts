import { recordTicketArbitrationWorkflow } from "../../../../../../workflows/ticket/record-arbitration"
import { ticketVerb } from "../../ticket-verb"
import type { ArbitrationInput } from "../../validators"

export const POST = ticketVerb<ArbitrationInput>((req, verb) =>
  recordTicketArbitrationWorkflow(req.scope).run({
    input: { ...verb, said: { ...req.validatedBody, words: req.validatedBody.words ?? null } },
  }),
)
