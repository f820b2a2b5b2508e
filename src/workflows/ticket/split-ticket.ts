import { splitTicket, type SplitTicket } from "../../modules/after-sales/commands/ticket/split-ticket"
import type { TicketVerb } from "../../modules/after-sales/commands/ticket/ticket-state"
import { ticketVerb } from "./ticket-verb"

/** The second matter of a letter gets a ticket of its own. */
export const splitTicketWorkflow = ticketVerb<Omit<SplitTicket, keyof TicketVerb>>("split", splitTicket, "opened")
