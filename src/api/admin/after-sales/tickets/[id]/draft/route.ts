import { saveDraftWorkflow } from "../../../../../../workflows/ticket/save-draft"
import { ticketVerb } from "../../ticket-verb"
import type { DraftInput } from "../../validators"

export const POST = ticketVerb<DraftInput>((req, verb) =>
  saveDraftWorkflow(req.scope).run({ input: { ...verb, said: req.validatedBody } }),
)
