import { mergeTickets, type MergeTickets } from "../../modules/after-sales/commands/ticket/merge-tickets"
import type { TicketVerb } from "../../modules/after-sales/commands/ticket/ticket-state"
import { ticketVerb } from "./ticket-verb"

/** One ticket becomes part of another. */
export const mergeTicketsWorkflow = ticketVerb<Omit<MergeTickets, keyof TicketVerb>>("merge", mergeTickets, "merged")
