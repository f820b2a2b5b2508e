import type { ActorType, ContactChannel, TicketKind, TicketPriority } from "../../../../domain/kernel/vocabulary"
import type { Instrument } from "../../../../domain/survey/instrument"
import type { TicketStage } from "../../../../domain/ticket/lifecycle"
import type { TicketLanguage, TicketLinkKind, TicketMessageKind } from "../../../../domain/ticket/ticket-words"
import type { EvidenceRecord } from "../evidence/evidence-record"

/** A ticket as lists show it. */
export interface TicketSummaryRecord {
  readonly id: string
  readonly number: number
  readonly kind: TicketKind
  readonly channel: ContactChannel
  readonly priority: TicketPriority
  readonly stage: TicketStage
  readonly subject: string
  readonly language: TicketLanguage
  readonly customer_id: string | null
  readonly email: string | null
  readonly name: string | null
  readonly contact_id: string | null
  readonly order_id: string | null
  readonly order_display_id: number | null
  readonly line_item_id: string | null
  readonly product_id: string | null
  readonly sku: string | null
  readonly rma_id: string | null
  readonly team_id: string | null
  readonly owner_id: string | null
  readonly opened_by: ActorType
  readonly opened_at: Date
  readonly last_contact_at: Date | null
  readonly last_reply_at: Date | null
  readonly resolved_at: Date | null
  readonly closed_at: Date | null
  readonly next_due_at: Date | null
  readonly queue_at: Date
  readonly contact_count: number
  readonly reply_count: number
  readonly reopen_count: number
  readonly transfer_count: number
  readonly transfer_alarm_at: Date | null
  readonly is_repeat: boolean
  readonly tags: readonly string[]
}

/** Instants inside JSON are ISO 8601, in whatever offset the database writes. */
export interface TicketMessageRecord {
  readonly id: string
  readonly kind: TicketMessageKind
  readonly channel: ContactChannel
  readonly author_type: ActorType
  readonly author_id: string | null
  readonly body: string
  /** Sanitised; null of what was not written as HTML. */
  readonly html: string | null
  readonly occurred_at: string
  readonly recorded_at: string
  readonly attachments: readonly EvidenceRecord[]
}

export interface TicketEventRecord {
  readonly id: string
  readonly action: string
  readonly from_stage: TicketStage | null
  readonly to_stage: TicketStage
  readonly actor_type: ActorType
  readonly actor_id: string | null
  readonly reason: string | null
  readonly facts: Readonly<Record<string, string | null>> | null
  readonly occurred_at: string
}

export interface TicketLinkRecord {
  readonly kind: TicketLinkKind
  readonly ticket_id: string
  readonly number: number
  readonly subject: string
  readonly stage: TicketStage
  /** Whether the other ticket came first. */
  readonly is_earlier: boolean
}

/** What its customer said of how it went, whichever way he said it. */
export interface TicketAnswerRecord {
  readonly instrument: Instrument
  readonly score: number
  readonly suggestion: string | null
  readonly answered_at: string
  /** For so long he may change it. */
  readonly change_hours: number
}

/** Everything about one ticket. */
export interface TicketRecord extends TicketSummaryRecord {
  readonly apologised_at: Date | null
  readonly desired_outcome: string | null
  readonly cause_code: string | null
  readonly remedy: string | null
  readonly customer_told_at: Date | null
  readonly resolution_words: string | null
  readonly arbitration_body: string | null
  readonly arbitration_reference: string | null
  readonly merged_into_id: string | null
  readonly close_at: Date | null
  readonly answer: TicketAnswerRecord | null
  /** By when the shop has promised to answer; null while it owes no answer. */
  readonly answer_by_at: Date | null
  readonly messages: readonly TicketMessageRecord[]
  readonly events: readonly TicketEventRecord[]
  readonly links: readonly TicketLinkRecord[]
  /** Of the member of staff who looks; null for everybody else. */
  readonly draft: string | null
}

export const TICKET_SUMMARY_COLUMNS = `
  ticket.id, ticket.number, ticket.kind, ticket.channel, ticket.priority, ticket.stage, ticket.subject, ticket.language,
  ticket.customer_id, ticket.email, ticket.name, ticket.contact_id, ticket.order_id, ticket.order_display_id, ticket.line_item_id,
  ticket.product_id, ticket.sku, ticket.rma_id, ticket.team_id, ticket.owner_id, ticket.opened_by, ticket.opened_at,
  ticket.last_contact_at, ticket.last_reply_at, ticket.resolved_at, ticket.closed_at, ticket.next_due_at, ticket.queue_at,
  ticket.contact_count, ticket.reply_count, ticket.reopen_count, ticket.transfer_count, ticket.transfer_alarm_at,
  ticket.is_repeat,
  array(select tag from ticket_tag where ticket_id = ticket.id and deleted_at is null order by tag) as tags`
