import {
  recordTicketArbitration,
  type RecordTicketArbitration,
} from "../../modules/after-sales/commands/ticket/record-ticket-arbitration"
import type { TicketVerb } from "../../modules/after-sales/commands/ticket/ticket-state"
import { ticketVerb } from "./ticket-verb"

/** Somebody outside the shop is asked to decide (R19). */
export const recordTicketArbitrationWorkflow = ticketVerb<Omit<RecordTicketArbitration, keyof TicketVerb>>(
  "arbitrate",
  recordTicketArbitration,
  "arbitration",
)
