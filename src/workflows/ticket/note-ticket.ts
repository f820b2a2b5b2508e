import { noteTicket, type NoteTicket } from "../../modules/after-sales/commands/ticket/note-ticket"
import type { TicketVerb } from "../../modules/after-sales/commands/ticket/ticket-state"
import { ticketVerb } from "./ticket-verb"

/** A note among staff. */
export const noteTicketWorkflow = ticketVerb<Omit<NoteTicket, keyof TicketVerb>>("note-on", noteTicket, null)
