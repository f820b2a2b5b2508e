import { refusalsToClose } from "../../../../domain/ticket/decide-close"
import { SOLVED_BY_CUSTOMER } from "../../../../domain/ticket/solved-by-customer"
import type { Transaction } from "../../transaction"
import { meetClocks } from "../sla/meet-clocks"
import { changeTicketStage } from "./change-ticket"
import { close } from "./close-ticket"
import { lockTicket, type TicketVerb } from "./ticket-state"
import { writeTicketMessage } from "./write-ticket-message"

export interface ConfirmSolved extends TicketVerb {
  readonly words: string | null
}

/**
 * The customer says that it is solved. That ends the ticket, but not a complaint that was not handled as one: it stays
 * resolved until staff have written down the rest.
 */
export async function confirmSolved(transaction: Transaction, input: ConfirmSolved): Promise<void> {
  const ticket = await lockTicket(transaction, input.id)
  const { actor, now, words } = input
  if (words !== null) {
    const said = { kind: "customer_message", channel: "web", body: words, actor, now } as const
    await writeTicketMessage(transaction, { ...said, ticket_id: ticket.id })
  }
  await changeTicketStage(transaction, {
    ...{ ticket, action: "confirm_solved", actor, now, reason: words },
    set: {
      resolution_words: ticket.resolution_words ?? words ?? SOLVED_BY_CUSTOMER[ticket.language],
      resolved_at: ticket.resolved_at ?? now,
      last_contact_at: now,
      contact_count: ticket.contact_count + 1,
    },
  })
  await meetClocks(transaction, { ticket_id: ticket.id, metric: "resolution", at: now, actor_id: null, now })
  const solved = await lockTicket(transaction, input.id)
  if (refusalsToClose(solved).length === 0) await close(transaction, { actor, now, ticket: solved })
}
