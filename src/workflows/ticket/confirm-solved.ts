import { confirmSolved, type ConfirmSolved } from "../../modules/after-sales/commands/ticket/confirm-solved"
import type { TicketVerb } from "../../modules/after-sales/commands/ticket/ticket-state"
import { ticketVerb } from "./ticket-verb"

/** The customer says that it is solved. */
export const confirmSolvedWorkflow = ticketVerb<Omit<ConfirmSolved, keyof TicketVerb>>(
  "confirm-solved",
  confirmSolved,
  "resolved",
)
