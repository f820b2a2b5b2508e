import { assignTicket, type AssignTicket } from "../../modules/after-sales/commands/ticket/assign-ticket"
import type { TicketVerb } from "../../modules/after-sales/commands/ticket/ticket-state"
import { ticketVerb } from "./ticket-verb"

/** Names who answers for a ticket (T02), or hands it on. */
export const assignTicketWorkflow = ticketVerb<Omit<AssignTicket, keyof TicketVerb>>("assign", assignTicket, "assigned")
