import { releaseTicket, type ReleaseTicket } from "../../modules/after-sales/commands/ticket/release-ticket"
import type { TicketVerb } from "../../modules/after-sales/commands/ticket/ticket-state"
import { ticketVerb } from "./ticket-verb"

/** Gives a ticket back to everybody. */
export const releaseTicketWorkflow = ticketVerb<Omit<ReleaseTicket, keyof TicketVerb>>(
  "release",
  releaseTicket,
  "assigned",
)
