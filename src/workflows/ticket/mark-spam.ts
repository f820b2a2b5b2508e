import { markSpam } from "../../modules/after-sales/commands/ticket/mark-spam"
import { ticketVerb } from "./ticket-verb"

/** Nobody is owed an answer. */
export const markSpamWorkflow = ticketVerb<object>("mark-spam", markSpam, null)
