import { rateTicket, type RateTicket } from "../../modules/after-sales/commands/ticket/rate-ticket"
import type { TicketVerb } from "../../modules/after-sales/commands/ticket/ticket-state"
import { ticketVerb } from "./ticket-verb"

/** The customer says how it went. */
export const rateTicketWorkflow = ticketVerb<Omit<RateTicket, keyof TicketVerb>>("rate", rateTicket, "rated")
