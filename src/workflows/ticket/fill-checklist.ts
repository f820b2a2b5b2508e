import { fillChecklist, type FillChecklist } from "../../modules/after-sales/commands/ticket/fill-checklist"
import type { TicketVerb } from "../../modules/after-sales/commands/ticket/ticket-state"
import { ticketVerb } from "./ticket-verb"

/** Writes down what was done about a complaint. */
export const fillChecklistWorkflow = ticketVerb<Omit<FillChecklist, keyof TicketVerb>>(
  "fill-checklist-of",
  fillChecklist,
  null,
)
