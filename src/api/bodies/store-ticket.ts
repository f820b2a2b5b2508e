import { changeUntil } from "../../domain/survey/asked-times"
import { mayRate, type GivenAnswer } from "../../domain/ticket/decide-feedback"
import { isActive, type TicketStage } from "../../domain/ticket/lifecycle"
import type {
  TicketAnswerRecord,
  TicketMessageRecord,
  TicketRecord,
} from "../../modules/after-sales/queries/ticket/ticket-record"
import type { StoreTicket, StoreTicketMessage, TicketFeedback } from "../../types"
import { toTicketAttachment } from "./ticket-attachment"
import { toIso } from "./to-iso"

/** A ticket as its customer sees it: what was meant for him, and no more. */
export function toStoreTicket(ticket: TicketRecord, now: Date): StoreTicket {
  return {
    id: ticket.id,
    number: ticket.number,
    kind: ticket.kind,
    stage: shownStage(ticket.stage),
    subject: ticket.subject,
    order_id: ticket.order_id,
    order_display_id: ticket.order_display_id,
    rma_id: ticket.rma_id,
    opened_at: ticket.opened_at.toISOString(),
    resolved_at: ticket.resolved_at?.toISOString() ?? null,
    closed_at: ticket.closed_at?.toISOString() ?? null,
    answer_by_at: ticket.answer_by_at?.toISOString() ?? null,
    messages: ticket.messages.map(toStoreMessage),
    actions: [
      "write",
      ...(isActive(ticket.stage) || ticket.stage === "resolved" ? (["confirm_solved"] as const) : []),
      ...(mayRate(ticket.stage, givenAnswer(ticket), now) ? (["rate"] as const) : []),
    ],
    feedback: toTicketFeedback(ticket),
  }
}

/** The score of another instrument would be read on the wrong scale. */
export function toTicketFeedback(ticket: TicketRecord): TicketFeedback | null {
  const { answer } = ticket
  if (answer?.instrument !== "csat") return null
  const { score, suggestion, answered_at } = answer
  return { score, comment: suggestion, given_at: toIso(answered_at), final_at: finalAt(answer).toISOString() }
}

function givenAnswer({ answer }: TicketRecord): GivenAnswer | null {
  return answer && { instrument: answer.instrument, change_until_at: finalAt(answer) }
}

function finalAt(answer: TicketAnswerRecord): Date {
  return changeUntil(answer, new Date(answer.answered_at))
}

/** Whom we take for a sender of spam is our own matter. */
function shownStage(stage: TicketStage): TicketStage {
  return stage === "spam" ? "closed" : stage
}

function toStoreMessage({ id, kind, body, attachments, occurred_at }: TicketMessageRecord): StoreTicketMessage {
  return {
    id,
    from: kind === "customer_message" ? "customer" : "shop",
    body,
    attachments: attachments.map(toTicketAttachment),
    sent_at: toIso(occurred_at),
  }
}
