import { Modules } from "@medusajs/framework/utils"

import { assignTicket, type AssignTicket } from "../../modules/after-sales/commands/ticket/assign-ticket"
import type { TicketVerb } from "../../modules/after-sales/commands/ticket/ticket-state"
import { ticketVerb } from "./ticket-verb"

/** Names who answers for a ticket (T02), or hands it on: to somebody who exists. */
export const assignTicketWorkflow = ticketVerb<Omit<AssignTicket, keyof TicketVerb>>(
  "assign",
  assignTicket,
  "assigned",
  async (container, { owner_id = null }) =>
    owner_id === null ? undefined : container.resolve(Modules.USER).retrieveUser(owner_id),
)
