import { hearCustomerWorkflow } from "../../../../../../workflows/ticket/hear-customer"
import { ownTicketVerb } from "../../own-ticket-verb"
import type { TicketMessageInput } from "../../validators"

export const POST = ownTicketVerb<TicketMessageInput>((req, verb) =>
  hearCustomerWorkflow(req.scope).run({ input: { ...verb, said: { ...req.validatedBody, channel: "web" } } }),
)
