import { logContactWorkflow } from "../../../../../../workflows/ticket/log-contact"
import { ticketVerb } from "../../ticket-verb"
import type { ContactInput } from "../../validators"

export const POST = ticketVerb<ContactInput>((req, verb) => {
  const { occurred_at = verb.now, ...contact } = req.validatedBody
  return logContactWorkflow(req.scope).run({ input: { ...verb, said: { ...contact, kind: "call", occurred_at } } })
})
