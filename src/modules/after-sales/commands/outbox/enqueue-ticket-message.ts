import type { Message, TicketReference, TicketTemplate } from "../../../../domain/notification/message"
import type { Transaction } from "../../transaction"
import type { TicketState } from "../ticket/ticket-state"
import { enqueueMessage } from "./enqueue-message"

export interface ReceiptOfMessage {
  readonly answer_by_at: Date | null
  /** Null while somebody is there. */
  readonly opens_at: Date | null
  readonly time_zone: string
}

/** That his message arrived and by when he is answered, what he is answered, or how it was resolved. */
export type TicketLetter =
  | { readonly received: ReceiptOfMessage }
  | { readonly reply: string; readonly message_id: string }
  | { readonly resolution: string }

export interface EnqueueTicketMessage {
  readonly ticket: TicketState
  readonly letter: TicketLetter
  /** The line of the thread that it is about: each is mailed once. */
  readonly message_id: string
  readonly now: Date
}

/** Writes to the customer about his ticket, if there is an address to write to. */
export async function enqueueTicketMessage(transaction: Transaction, input: EnqueueTicketMessage): Promise<void> {
  const { ticket, message_id, now } = input
  if (ticket.email === null) return
  const message = planTicketMessage(ticket, input.letter)
  await enqueueMessage(transaction, { message, recipient: ticket.email, rma_id: null, dedupe_key: message_id, now })
}

/** What the customer is written, before it is worded in his language. */
export function planTicketMessage(ticket: TicketState, letter: TicketLetter): Message<TicketTemplate> {
  const reference = referenceOf(ticket)
  if ("reply" in letter) {
    return {
      template: "ticket_reply",
      data: { ...reference, words: letter.reply, ticket_message_id: letter.message_id },
    }
  }
  if ("resolution" in letter) return { template: "ticket_resolved", data: { ...reference, words: letter.resolution } }
  const { answer_by_at, opens_at, time_zone } = letter.received
  return {
    template: "ticket_received",
    data: {
      ...reference,
      answer_by_at: answer_by_at?.toISOString() ?? null,
      opens_at: opens_at?.toISOString() ?? null,
      time_zone,
    },
  }
}

function referenceOf(ticket: TicketState): TicketReference {
  return {
    ticket_id: ticket.id,
    ticket_number: ticket.number,
    ticket_subject: ticket.subject,
    language: ticket.language,
    order_id: ticket.order_id,
    order_display_id: ticket.order_display_id,
  }
}
