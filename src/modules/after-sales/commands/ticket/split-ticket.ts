import { MedusaError } from "@medusajs/framework/utils"

import type { TicketKind } from "../../../../domain/kernel/vocabulary"
import { readTicketSubject } from "../../queries/ticket/read-ticket-subject"
import type { Transaction } from "../../transaction"
import { noteTicketChange } from "./change-ticket"
import { linkTicketTo } from "./link-tickets"
import { openTicket } from "./open-ticket"
import { lockTicket, type TicketVerb } from "./ticket-state"

export interface SplitTicket extends TicketVerb {
  /** The customer's message in which the second matter stands. */
  readonly message_id: string
  readonly kind: TicketKind
  readonly subject: string
}

/** Two matters in one letter: the second gets a ticket and clocks of its own, which count from when it was written. */
export async function splitTicket(transaction: Transaction, input: SplitTicket): Promise<string> {
  const ticket = await lockTicket(transaction, input.id)
  const [message] = await transaction.query<{ body: string; html: string | null; channel: "web"; occurred_at: Date }>(
    `select body, html, channel, occurred_at from ticket_message
      where id = ? and ticket_id = ? and kind = 'customer_message' and deleted_at is null`,
    [input.message_id, ticket.id],
  )
  if (!message) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, `The customer wrote no message with id ${input.message_id} here`)
  }
  const { kind, subject, actor, now } = input
  const about = await readTicketSubject(transaction, ticket.id)
  const id = await openTicket(transaction, {
    ...{ about, kind, subject, actor, now, opening: "contact" },
    ...{ ...message, priority: ticket.priority, desired_outcome: null },
  })
  await linkTicketTo(transaction, { ticket_id: id, other_id: ticket.id, kind: "split" })
  await noteTicketChange(transaction, { ticket, action: "split", actor, now, facts: { ticket_id: id } })
  return id
}
