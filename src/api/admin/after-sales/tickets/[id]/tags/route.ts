import { tagTicketWorkflow } from "../../../../../../workflows/ticket/tag-ticket"
import { ticketVerb } from "../../ticket-verb"
import type { TagsInput } from "../../validators"

export const POST = ticketVerb<TagsInput>((req, verb) =>
  tagTicketWorkflow(req.scope).run({ input: { ...verb, said: req.validatedBody } }),
)
