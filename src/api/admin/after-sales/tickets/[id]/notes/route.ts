import { noteTicketWorkflow } from "../../../../../../workflows/ticket/note-ticket"
import { ticketVerb } from "../../ticket-verb"
import type { NoteInput } from "../../validators"

export const POST = ticketVerb<NoteInput>((req, verb) =>
  noteTicketWorkflow(req.scope).run({ input: { ...verb, said: req.validatedBody } }),
)
