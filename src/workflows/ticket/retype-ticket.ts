import { retypeTicket, type RetypeTicket } from "../../modules/after-sales/commands/ticket/retype-ticket"
import type { TicketVerb } from "../../modules/after-sales/commands/ticket/ticket-state"
import { ticketVerb } from "./ticket-verb"

/** A ticket turns out to be of another kind, or more urgent. */
export const retypeTicketWorkflow = ticketVerb<Omit<RetypeTicket, keyof TicketVerb>>("retype", retypeTicket, "retyped")
