import type { TicketWait } from "../../../../domain/ticket/lifecycle"
import type { Transaction } from "../../transaction"
import type { MessagePictures } from "../evidence/attach-to-message"
import { enqueueTicketMessage } from "../outbox/enqueue-ticket-message"
import { changeTicketStage } from "./change-ticket"
import { discardDraft } from "./save-draft"
import { lockTicket, type TicketVerb } from "./ticket-state"
import { timeAnswer } from "./time-ticket"
import { waitFor } from "./wait-for"
import { writeTicketMessage } from "./write-ticket-message"

export interface ReplyToCustomer extends TicketVerb, MessagePictures {
  readonly body: string
  /** The answer says what is offered for a complaint, which is not yet its end (R02). */
  readonly proposes_solution: boolean
  readonly apologises: boolean
  /** Whose turn it is from now on; null leaves it as it is. */
  readonly then_wait_for: TicketWait | null
}

/**
 * Staff answer the customer: the words, the letter and what they do to the clocks are committed together. Whoever
 * answers what nobody owns, owns it.
 */
export async function replyToCustomer(transaction: Transaction, input: ReplyToCustomer): Promise<void> {
  const ticket = await lockTicket(transaction, input.id)
  const { actor, now, body } = input
  const message_id = await writeTicketMessage(transaction, {
    ...input,
    ticket_id: ticket.id,
    kind: "reply",
    channel: ticket.channel,
  })
  await changeTicketStage(transaction, {
    ...{ ticket, action: "reply", actor, now },
    set: {
      last_reply_at: now,
      reply_count: ticket.reply_count + 1,
      owner_id: ticket.owner_id ?? actor.id,
      ...(input.apologises ? { apologised_at: ticket.apologised_at ?? now } : {}),
      ...(input.proposes_solution ? { customer_told_at: now } : {}),
    },
  })
  const also = input.proposes_solution ? (["solution_proposed"] as const) : []
  await timeAnswer(transaction, { ticket_id: ticket.id, actor, at: now, also, now })
  await discardDraft(transaction, { ticket_id: ticket.id, author_id: actor.id })
  await enqueueTicketMessage(transaction, { ticket, letter: { reply: body, message_id }, message_id, now })
  if (input.then_wait_for !== null) await waitFor(transaction, { ...input, wait_for: input.then_wait_for, words: null })
}
