import { isActive, type TicketStage } from "../../domain/ticket/lifecycle"
import type { TicketMessageRecord, TicketRecord } from "../../modules/after-sales/queries/ticket/ticket-record"
import type { StoreTicket, StoreTicketMessage } from "../../types"
import { toTicketAttachment } from "./ticket-attachment"
import { toIso } from "./to-iso"

/** A ticket as its customer sees it: what was meant for him, and no more. */
export function toStoreTicket(ticket: TicketRecord): StoreTicket {
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
    actions: isActive(ticket.stage) || ticket.stage === "resolved" ? ["write", "confirm_solved"] : ["write"],
  }
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
