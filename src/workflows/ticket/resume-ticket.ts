import { resumeTicket } from "../../modules/after-sales/commands/ticket/resume-ticket"
import { ticketVerb } from "./ticket-verb"

/** A ticket waits no longer. */
export const resumeTicketWorkflow = ticketVerb<object>("resume", resumeTicket, null)
