import { closeTicket } from "../../modules/after-sales/commands/ticket/close-ticket"
import { ticketVerb } from "./ticket-verb"

/** Ends a ticket, unless something is missing. */
export const closeTicketWorkflow = ticketVerb<object>("close", closeTicket, "closed")
