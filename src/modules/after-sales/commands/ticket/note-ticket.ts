import type { Transaction } from "../../transaction"
import type { MessagePictures } from "../evidence/attach-to-message"
import { lockTicket, type TicketVerb } from "./ticket-state"
import { writeTicketMessage } from "./write-ticket-message"

export interface NoteTicket extends TicketVerb, MessagePictures {
  readonly body: string
}

/** A note among staff: never mailed, never in the store API, and no answer to the customer. */
export async function noteTicket(transaction: Transaction, input: NoteTicket): Promise<void> {
  const { channel } = await lockTicket(transaction, input.id)
  await writeTicketMessage(transaction, { ...input, ticket_id: input.id, kind: "note", channel })
}
