import { rateTicketWorkflow } from "../../../../../../workflows/ticket/rate-ticket"
import { ownTicketVerb } from "../../own-ticket-verb"
import type { TicketFeedbackInput } from "../../validators"

export const POST = ownTicketVerb<TicketFeedbackInput>((req, verb) => {
  const { score, comment = null } = req.validatedBody
  return rateTicketWorkflow(req.scope).run({ input: { ...verb, said: { score, comment } } })
})
