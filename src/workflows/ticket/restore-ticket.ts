import { restoreTicket } from "../../modules/after-sales/commands/ticket/restore-ticket"
import { ticketVerb } from "./ticket-verb"

/** It was no spam. */
export const restoreTicketWorkflow = ticketVerb<object>("restore", restoreTicket, null)
