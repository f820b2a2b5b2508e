import { retypeTicketWorkflow } from "../../../../../../workflows/ticket/retype-ticket"
import { ticketVerb } from "../../ticket-verb"
import type { RetypeInput } from "../../validators"

export const POST = ticketVerb<RetypeInput>((req, verb) =>
  retypeTicketWorkflow(req.scope).run({
    input: { ...verb, said: { ...req.validatedBody, words: req.validatedBody.words ?? null } },
  }),
)
