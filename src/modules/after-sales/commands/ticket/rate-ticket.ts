import { decideFeedback } from "../../../../domain/ticket/decide-feedback"
import { acceptedOrThrow } from "../../refusal-error"
import type { Transaction } from "../../transaction"
import { noteTicketChange } from "./change-ticket"
import { lockTicket, type TicketVerb } from "./ticket-state"

export interface RateTicket extends TicketVerb {
  /** CSAT, 1 (bad) to 5 (good). */
  readonly score: number
  readonly comment: string | null
}

/** The customer says how it went (T05, F07). The ticket stays where it is; until his word is final he may change it. */
export async function rateTicket(transaction: Transaction, input: RateTicket): Promise<void> {
  const { actor, now, score, comment } = input
  const ticket = await lockTicket(transaction, input.id)
  const { final_at } = acceptedOrThrow(decideFeedback(ticket, transaction.options.ticket_feedback_days, now))
  await noteTicketChange(transaction, {
    ...{ ticket, action: "rate", actor, now, reason: comment, facts: { score: String(score) } },
    set: {
      feedback_score: score,
      feedback_comment: comment,
      feedback_given_at: ticket.feedback_given_at ?? now,
      feedback_final_at: final_at,
    },
  })
}
