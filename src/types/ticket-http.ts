import type { PictureType } from "../domain/evidence/picture-type"
import type { ActorType, ContactChannel, TicketKind, TicketPriority } from "../domain/kernel/vocabulary"
import type { ChecklistItem } from "../domain/ticket/decide-close"
import type { TicketAction, TicketStage } from "../domain/ticket/lifecycle"
import type { TicketLanguage, TicketLinkKind, TicketMessageKind } from "../domain/ticket/ticket-words"
import type { Page } from "./http"
import type { SlaClockBody } from "./sla-http"

/** Events of the ticket, each with `{ id }` of the ticket. Documented in docs/events.md. */
export const TICKET_EVENTS = {
  opened: "ticket.opened",
  customer_wrote: "ticket.customer_wrote",
  replied: "ticket.replied",
  assigned: "ticket.assigned",
  retyped: "ticket.retyped",
  resolved: "ticket.resolved",
  closed: "ticket.closed",
  reopened: "ticket.reopened",
  merged: "ticket.merged",
  arbitration: "ticket.arbitration",
  rated: "ticket.rated",
} as const

/** A ticket as lists show it. */
export interface AdminTicketSummary {
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
  /** The handle by which he writes on a chat: somebody who gave no address is known by it. */
  readonly contact_id: string | null
  readonly order_id: string | null
  readonly order_display_id: number | null
  readonly rma_id: string | null
  readonly sku: string | null
  readonly team_id: string | null
  readonly owner_id: string | null
  readonly opened_at: string
  readonly last_contact_at: string | null
  readonly last_reply_at: string | null
  /** The next deadline that runs; null while none does. */
  readonly next_due_at: string | null
  readonly contact_count: number
  readonly reopen_count: number
  readonly transfer_count: number
  /** Handed on too often: somebody has to stop it. */
  readonly transfer_alarm: boolean
  /** About what an earlier ticket had been resolved for. */
  readonly is_repeat: boolean
  readonly tags: readonly string[]
}

export interface AdminTicketList extends Page {
  readonly tickets: readonly AdminTicketSummary[]
}

export interface TicketFeedback {
  /** 1 (bad) to 5 (good). */
  readonly score: number
  readonly comment: string | null
  readonly given_at: string
  /** Until then he may think again. */
  readonly final_at: string
}

/** A picture that came with words. Its bytes are at `…/after-sales/ticket-attachments/:id`, for whoever may read them. */
export interface TicketAttachment {
  readonly id: string
  readonly filename: string
  readonly mime_type: PictureType
  /** Bytes, as it is kept. */
  readonly size: number
  /** Pixels, upright. */
  readonly width: number
  readonly height: number
}

/** `POST …/after-sales/ticket-attachments`: to be named in `attachment_ids` by the words that it is for. */
export interface UploadedAttachment {
  readonly attachment: { readonly id: string }
}

export interface AdminTicketMessage {
  readonly id: string
  readonly kind: TicketMessageKind
  readonly channel: ContactChannel
  readonly author_type: ActorType
  readonly author_id: string | null
  readonly body: string
  /** Of a mail that was laid out: sanitised, without pictures. `body` has its words. */
  readonly html: string | null
  readonly attachments: readonly TicketAttachment[]
  /** When it was said. */
  readonly occurred_at: string
  /** When it was written down. */
  readonly recorded_at: string
}

export interface AdminTicketEvent {
  readonly id: string
  readonly action: string
  readonly from_stage: TicketStage | null
  readonly to_stage: TicketStage
  readonly actor_type: ActorType
  readonly actor_id: string | null
  readonly reason: string | null
  readonly facts: Readonly<Record<string, string | null>>
  readonly occurred_at: string
}

export interface AdminTicketLink {
  readonly kind: TicketLinkKind
  readonly ticket_id: string
  readonly number: number
  readonly subject: string
  readonly stage: TicketStage
  readonly is_earlier: boolean
}

/** A promise of the ticket. */
export interface TicketClock extends SlaClockBody {
  readonly id: string
}

/** What the handbook asks of whoever handles a complaint, and what of it is missing. */
export interface TicketChecklist {
  readonly apologised_at: string | null
  readonly desired_outcome: string | null
  readonly cause_code: string | null
  readonly remedy: string | null
  readonly customer_told_at: string | null
  readonly missing: readonly ChecklistItem[]
}

export interface AdminTicket extends AdminTicketSummary {
  readonly line_item_id: string | null
  readonly product_id: string | null
  readonly opened_by: ActorType
  readonly reply_count: number
  readonly resolved_at: string | null
  /** When it closes by itself unless somebody speaks. */
  readonly close_at: string | null
  readonly closed_at: string | null
  readonly resolution_words: string | null
  readonly merged_into_id: string | null
  readonly arbitration: { readonly body: string; readonly reference: string } | null
  /** What the customer said of how it went; null before he has. */
  readonly feedback: TicketFeedback | null
  readonly checklist: TicketChecklist
  readonly messages: readonly AdminTicketMessage[]
  readonly events: readonly AdminTicketEvent[]
  readonly links: readonly AdminTicketLink[]
  /** What is promised, was kept or was broken; `GET …/sla-clocks/:id/explanation` says why each deadline is what it is. */
  readonly clocks: readonly TicketClock[]
  /** What the caller has begun to write here. */
  readonly draft: string | null
  /** What the stage allows. */
  readonly actions: readonly TicketAction[]
}
