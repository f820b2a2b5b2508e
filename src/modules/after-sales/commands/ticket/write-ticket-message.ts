import type { ContactChannel } from "../../../../domain/kernel/vocabulary"
import type { TicketMessageKind } from "../../../../domain/ticket/ticket-words"
import type { Transaction } from "../../transaction"
import { attachToMessage, type MessagePictures } from "../evidence/attach-to-message"
import type { Actor } from "../rma/actor"

/** What somebody sends beside his words. */
export interface MessageExtras extends MessagePictures {
  /** Of a mail, sanitised. */
  readonly html?: string | null
}

export interface WriteTicketMessage extends MessageExtras {
  readonly ticket_id: string
  readonly kind: TicketMessageKind
  readonly channel: ContactChannel
  readonly body: string
  readonly actor: Actor
  /** When it was said, where that is not now. */
  readonly occurred_at?: Date
  readonly now: Date
}

/** Adds a line to the thread, with the pictures that came with it; returns its id. */
export async function writeTicketMessage(transaction: Transaction, message: WriteTicketMessage): Promise<string> {
  const { id } = await transaction.rows.createTicketMessages(
    {
      ticket_id: message.ticket_id,
      kind: message.kind,
      channel: message.channel,
      author_type: message.actor.type,
      author_id: message.actor.id,
      body: message.body,
      html: message.html ?? null,
      occurred_at: message.occurred_at ?? message.now,
      recorded_at: message.now,
    },
    transaction.context,
  )
  await attachToMessage(transaction, { ...message, message_id: id })
  return id
}
