import type { Transaction } from "../../transaction"
import { noteTicketChange } from "./change-ticket"
import { lockTicket, type TicketState, type TicketVerb } from "./ticket-state"

/** Lines of the checklist; what is not named stays as it is, and null takes a line back. */
export interface FillChecklist extends TicketVerb {
  readonly apologised?: boolean
  readonly customer_told?: boolean
  readonly desired_outcome?: string | null
  readonly cause_code?: string | null
  readonly remedy?: string | null
}

/** Writes down what was done about a complaint (T09, T10), and of any ticket what caused it. */
export async function fillChecklist(transaction: Transaction, input: FillChecklist): Promise<void> {
  const ticket = await lockTicket(transaction, input.id)
  const set = columnsOf(ticket, input)
  if (Object.keys(set).length === 0) return
  const { actor, now } = input
  const facts = { items: Object.keys(set).join(", ") }
  await noteTicketChange(transaction, { ticket, action: "fill_checklist", actor, now, facts, set })
}

function columnsOf(ticket: TicketState, input: FillChecklist): Record<string, string | Date | null> {
  const { apologised, customer_told, now } = input
  const wanted = {
    ...(apologised === undefined ? {} : { apologised_at: apologised ? (ticket.apologised_at ?? now) : null }),
    ...(customer_told === undefined
      ? {}
      : { customer_told_at: customer_told ? (ticket.customer_told_at ?? now) : null }),
    ...(input.desired_outcome === undefined ? {} : { desired_outcome: input.desired_outcome }),
    ...(input.cause_code === undefined ? {} : { cause_code: input.cause_code }),
    ...(input.remedy === undefined ? {} : { remedy: input.remedy }),
  }
  const changed = Object.entries(wanted).filter(([column, value]) => ticket[column as keyof typeof wanted] !== value)
  return Object.fromEntries(changed)
}
