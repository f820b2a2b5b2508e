import { fillChecklistWorkflow } from "../../../../../../workflows/ticket/fill-checklist"
import { ticketVerb } from "../../ticket-verb"
import type { ChecklistInput } from "../../validators"

export const POST = ticketVerb<ChecklistInput>((req, verb) =>
  fillChecklistWorkflow(req.scope).run({ input: { ...verb, said: req.validatedBody } }),
)
