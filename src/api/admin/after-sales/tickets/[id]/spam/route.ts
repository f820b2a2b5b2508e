import { markSpamWorkflow } from "../../../../../../workflows/ticket/mark-spam"
import { ticketVerb } from "../../ticket-verb"

export const POST = ticketVerb<object>((req, verb) => markSpamWorkflow(req.scope).run({ input: { ...verb, said: {} } }))
