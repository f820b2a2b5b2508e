import { claimTicket } from "../../modules/after-sales/commands/ticket/claim-ticket"
import { ticketVerb } from "./ticket-verb"

/** Whoever claims a ticket that is nobody's has it. */
export const claimTicketWorkflow = ticketVerb<object>("claim", claimTicket, "assigned")
