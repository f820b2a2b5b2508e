import { linkTickets, type LinkTickets } from "../../modules/after-sales/commands/ticket/link-tickets"
import type { TicketVerb } from "../../modules/after-sales/commands/ticket/ticket-state"
import { ticketVerb } from "./ticket-verb"

/** Two tickets belong together. */
export const linkTicketsWorkflow = ticketVerb<Omit<LinkTickets, keyof TicketVerb>>("link", linkTickets, null)
