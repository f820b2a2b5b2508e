import type { Transaction } from "../../transaction"
import { enqueueTicketMessage } from "../outbox/enqueue-ticket-message"
import { changeTicketStage } from "./change-ticket"
import { lockTicket, type TicketVerb } from "./ticket-state"
import { timeAnswer } from "./time-ticket"
import { writeTicketMessage } from "./write-ticket-message"

export interface ResolveTicket extends TicketVerb {
  /** How it was resolved: what the customer is told, and what the next one who reads it learns. */
  readonly words: string
}

/** The matter is done: the customer is told, and may still say that it is not. */
export async function resolveTicket(transaction: Transaction, input: ResolveTicket): Promise<void> {
  const ticket = await lockTicket(transaction, input.id)
  const { actor, now, words } = input
  await changeTicketStage(transaction, {
    ...{ ticket, action: "resolve", actor, now, reason: words },
    set: {
      resolution_words: words,
      resolved_at: now,
      customer_told_at: now,
      last_reply_at: now,
      reply_count: ticket.reply_count + 1,
      owner_id: ticket.owner_id ?? actor.id,
    },
  })
  await timeAnswer(transaction, {
    ...{ ticket_id: ticket.id, actor, at: now, now },
    also: ["solution_proposed", "resolution"],
  })
  const channel = ticket.channel
  const message_id = await writeTicketMessage(transaction, {
    ...input,
    ticket_id: ticket.id,
    kind: "reply",
    channel,
    body: words,
  })
  await enqueueTicketMessage(transaction, { ticket, letter: { resolution: words }, message_id, now })
}
