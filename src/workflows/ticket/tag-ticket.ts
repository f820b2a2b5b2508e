import { tagTicket, type TagTicket } from "../../modules/after-sales/commands/ticket/tag-ticket"
import type { TicketVerb } from "../../modules/after-sales/commands/ticket/ticket-state"
import { ticketVerb } from "./ticket-verb"

/** Sets the tags of a ticket. */
export const tagTicketWorkflow = ticketVerb<Omit<TagTicket, keyof TicketVerb>>("tag", tagTicket, null)
