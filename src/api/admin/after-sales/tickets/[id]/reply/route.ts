import { replyToCustomerWorkflow } from "../../../../../../workflows/ticket/reply-to-customer"
import { ticketVerb } from "../../ticket-verb"
import type { ReplyInput } from "../../validators"

export const POST = ticketVerb<ReplyInput>((req, verb) => {
  const { then_wait_for = null, ...reply } = req.validatedBody
  return replyToCustomerWorkflow(req.scope).run({ input: { ...verb, said: { ...reply, then_wait_for } } })
})
