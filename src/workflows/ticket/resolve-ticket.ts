import { resolveTicket, type ResolveTicket } from "../../modules/after-sales/commands/ticket/resolve-ticket"
import type { TicketVerb } from "../../modules/after-sales/commands/ticket/ticket-state"
import { ticketVerb } from "./ticket-verb"

/** The matter is done, and the customer is told. */
export const resolveTicketWorkflow = ticketVerb<Omit<ResolveTicket, keyof TicketVerb>>(
  "resolve",
  resolveTicket,
  "resolved",
)
