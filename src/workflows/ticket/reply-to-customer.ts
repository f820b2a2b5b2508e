import { replyToCustomer, type ReplyToCustomer } from "../../modules/after-sales/commands/ticket/reply-to-customer"
import type { TicketVerb } from "../../modules/after-sales/commands/ticket/ticket-state"
import { ticketVerb } from "./ticket-verb"

/** Staff answer the customer. */
export const replyToCustomerWorkflow = ticketVerb<Omit<ReplyToCustomer, keyof TicketVerb>>(
  "reply-to",
  replyToCustomer,
  "replied",
)
