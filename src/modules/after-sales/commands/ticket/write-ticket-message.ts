import type { ContactChannel } from "../../../../domain/kernel/vocabulary"
import type { TicketMessageKind } from "../../../../domain/ticket/ticket-words"
import type { Transaction } from "../../transaction"
import type { Actor } from "../rma/actor"

export interface WriteTicketMessage {
  readonly ticket_id: string
  readonly kind: TicketMessageKind
  readonly channel: ContactChannel
  readonly body: string
  readonly actor: Actor
  /** When it was said, where that is not now. */
  readonly occurred_at?: Date
  readonly now: Date
}

/** Adds a line to the thread; returns its id. */
export async function writeTicketMessage(transaction: Transaction, message: WriteTicketMessage): Promise<string> {
  const { id } = await transaction.rows.createTicketMessages(
    {
      ticket_id: message.ticket_id,
      kind: message.kind,
      channel: message.channel,
      author_type: message.actor.type,
      author_id: message.actor.id,
      body: message.body,
      occurred_at: message.occurred_at ?? message.now,
      recorded_at: message.now,
    },
    transaction.context,
  )
  return id
}
