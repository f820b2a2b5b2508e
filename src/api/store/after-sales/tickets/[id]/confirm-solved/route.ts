import { confirmSolvedWorkflow } from "../../../../../../workflows/ticket/confirm-solved"
import { ownTicketVerb } from "../../own-ticket-verb"
import type { ConfirmSolvedInput } from "../../validators"

export const POST = ownTicketVerb<ConfirmSolvedInput>((req, verb) =>
  confirmSolvedWorkflow(req.scope).run({ input: { ...verb, said: { words: req.validatedBody.words ?? null } } }),
)
