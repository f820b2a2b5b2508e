import { waitFor, type WaitFor } from "../../modules/after-sales/commands/ticket/wait-for"
import type { TicketVerb } from "../../modules/after-sales/commands/ticket/ticket-state"
import { ticketVerb } from "./ticket-verb"

/** A ticket waits for somebody else. */
export const waitForWorkflow = ticketVerb<Omit<WaitFor, keyof TicketVerb>>("wait-with", waitFor, null)
