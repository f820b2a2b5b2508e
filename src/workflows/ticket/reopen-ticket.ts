import { reopenTicket, type ReopenTicket } from "../../modules/after-sales/commands/ticket/reopen-ticket"
import type { TicketVerb } from "../../modules/after-sales/commands/ticket/ticket-state"
import { ticketVerb } from "./ticket-verb"

/** Staff take a ticket up again. */
export const reopenTicketWorkflow = ticketVerb<Omit<ReopenTicket, keyof TicketVerb>>("reopen", reopenTicket, "reopened")
