import { allowedActions, type Lifecycle } from "../../domain/kernel/lifecycle"
import { missingItems } from "../../domain/ticket/decide-close"
import { TICKET_LIFECYCLE, type TicketAction, type TicketStage } from "../../domain/ticket/lifecycle"
import type { StoredClock } from "../../modules/after-sales/queries/sla/select-clocks"
import type {
  TicketEventRecord,
  TicketMessageRecord,
  TicketRecord,
  TicketSummaryRecord,
} from "../../modules/after-sales/queries/ticket/ticket-record"
import type {
  AdminTicket,
  AdminTicketEvent,
  AdminTicketMessage,
  AdminTicketSummary,
  TicketChecklist,
} from "../../types"
import { toSlaClock } from "./admin-sla"
import { toTicketAttachment } from "./ticket-attachment"
import { toTicketFeedback } from "./store-ticket"
import { toIso } from "./to-iso"

export function toAdminTicketSummary(ticket: TicketSummaryRecord): AdminTicketSummary {
  return {
    id: ticket.id,
    number: ticket.number,
    kind: ticket.kind,
    channel: ticket.channel,
    priority: ticket.priority,
    stage: ticket.stage,
    subject: ticket.subject,
    language: ticket.language,
    customer_id: ticket.customer_id,
    email: ticket.email,
    name: ticket.name,
    contact_id: ticket.contact_id,
    order_id: ticket.order_id,
    order_display_id: ticket.order_display_id,
    rma_id: ticket.rma_id,
    sku: ticket.sku,
    team_id: ticket.team_id,
    owner_id: ticket.owner_id,
    opened_at: ticket.opened_at.toISOString(),
    last_contact_at: isoOrNull(ticket.last_contact_at),
    last_reply_at: isoOrNull(ticket.last_reply_at),
    next_due_at: isoOrNull(ticket.next_due_at),
    contact_count: ticket.contact_count,
    reopen_count: ticket.reopen_count,
    transfer_count: ticket.transfer_count,
    transfer_alarm: ticket.transfer_alarm_at !== null,
    is_repeat: ticket.is_repeat,
    tags: ticket.tags,
  }
}

/** Everything about one ticket, and what may be done with it now. */
export function toAdminTicket(ticket: TicketRecord, clocks: readonly StoredClock[], now: Date): AdminTicket {
  return {
    ...toAdminTicketSummary(ticket),
    line_item_id: ticket.line_item_id,
    product_id: ticket.product_id,
    opened_by: ticket.opened_by,
    reply_count: ticket.reply_count,
    resolved_at: isoOrNull(ticket.resolved_at),
    close_at: isoOrNull(ticket.close_at),
    closed_at: isoOrNull(ticket.closed_at),
    resolution_words: ticket.resolution_words,
    merged_into_id: ticket.merged_into_id,
    arbitration: toArbitration(ticket),
    feedback: toTicketFeedback(ticket),
    checklist: toChecklist(ticket),
    messages: ticket.messages.map(toMessage),
    events: ticket.events.map(toEvent),
    links: ticket.links,
    clocks: clocks.map((clock) => ({ id: clock.id, ...toSlaClock(clock, now) })),
    draft: ticket.draft,
    actions: allowedActions(TICKET_LIFECYCLE as Lifecycle<TicketStage, TicketAction>, ticket.stage),
  }
}

function toArbitration({ arbitration_body, arbitration_reference }: TicketRecord): AdminTicket["arbitration"] {
  if (arbitration_body === null || arbitration_reference === null) return null
  return { body: arbitration_body, reference: arbitration_reference }
}

function toChecklist(ticket: TicketRecord): TicketChecklist {
  return {
    apologised_at: isoOrNull(ticket.apologised_at),
    desired_outcome: ticket.desired_outcome,
    cause_code: ticket.cause_code,
    remedy: ticket.remedy,
    customer_told_at: isoOrNull(ticket.customer_told_at),
    missing: missingItems(ticket),
  }
}

function toMessage(message: TicketMessageRecord): AdminTicketMessage {
  return {
    ...message,
    attachments: message.attachments.map(toTicketAttachment),
    occurred_at: toIso(message.occurred_at),
    recorded_at: toIso(message.recorded_at),
  }
}

function toEvent(event: TicketEventRecord): AdminTicketEvent {
  return { ...event, facts: event.facts ?? {}, occurred_at: toIso(event.occurred_at) }
}

function isoOrNull(at: Date | null): string | null {
  return at?.toISOString() ?? null
}
