import { mergeTicketsWorkflow } from "../../../../../../workflows/ticket/merge-tickets"
import { ticketVerb } from "../../ticket-verb"
import type { MergeInput } from "../../validators"

export const POST = ticketVerb<MergeInput>((req, verb) =>
  mergeTicketsWorkflow(req.scope).run({ input: { ...verb, said: req.validatedBody } }),
)
