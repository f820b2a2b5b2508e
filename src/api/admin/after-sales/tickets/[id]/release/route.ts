import { releaseTicketWorkflow } from "../../../../../../workflows/ticket/release-ticket"
import { ticketVerb } from "../../ticket-verb"
import type { OptionalWordsInput } from "../../validators"

export const POST = ticketVerb<OptionalWordsInput>((req, verb) =>
  releaseTicketWorkflow(req.scope).run({ input: { ...verb, said: { words: req.validatedBody.words ?? null } } }),
)
