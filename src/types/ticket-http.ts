import type { ActorType, ContactChannel, TicketKind, TicketPriority } from "../domain/kernel/vocabulary"
import type { ChecklistItem } from "../domain/ticket/decide-close"
import type { TicketAction, TicketStage, TicketWait } from "../domain/ticket/lifecycle"
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
} as const

/** One line that the customer may read. */
export interface StoreTicketMessage {
  readonly id: string
  readonly from: "customer" | "shop"
  readonly body: string
  readonly sent_at: string
}

/** A ticket as its customer sees it. Notes, calls and everything else among staff are no part of it. */
export interface StoreTicket {
  readonly id: string
  /** Shown to people as T-12. */
  readonly number: number
  readonly kind: TicketKind
  readonly stage: TicketStage
  readonly subject: string
  readonly order_id: string | null
  readonly order_display_id: number | null
  readonly rma_id: string | null
  readonly opened_at: string
  readonly resolved_at: string | null
  readonly closed_at: string | null
  /** By when the shop has promised to answer; null while it owes no answer. */
  readonly answer_by_at: string | null
  readonly messages: readonly StoreTicketMessage[]
  /** What the customer may do now. */
  readonly actions: readonly ("write" | "confirm_solved")[]
}

export interface StoreTicketList extends Page {
  readonly tickets: readonly StoreTicket[]
}

export interface OpenStoreTicketBody {
  readonly kind?: Exclude<TicketKind, "work_order">
  readonly subject: string
  readonly body: string
  readonly order_id?: string
  readonly line_item_id?: string
  readonly rma_id?: string
  readonly desired_outcome?: string
}

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

export interface AdminTicketMessage {
  readonly id: string
  readonly kind: TicketMessageKind
  readonly channel: ContactChannel
  readonly author_type: ActorType
  readonly author_id: string | null
  readonly body: string
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
  readonly closed_at: string | null
  readonly resolution_words: string | null
  readonly merged_into_id: string | null
  readonly arbitration: { readonly body: string; readonly reference: string } | null
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

export interface OpenTicketBody {
  readonly kind: TicketKind
  readonly channel: ContactChannel
  readonly priority?: TicketPriority
  readonly subject: string
  readonly body: string
  /** `contact`: the customer came to us (the usual case). `outreach`: we write first, and owe no first answer. */
  readonly opening?: "contact" | "outreach"
  /** When the customer came, where it is written down later. */
  readonly occurred_at?: string
  readonly order_id?: string
  readonly line_item_id?: string
  readonly rma_id?: string
  readonly customer_id?: string
  readonly email?: string
  readonly name?: string
  readonly language?: TicketLanguage
  readonly desired_outcome?: string
}

export interface ReplyToTicketBody {
  readonly body: string
  readonly proposes_solution?: boolean
  readonly apologises?: boolean
  readonly then_wait_for?: TicketWait
}

export interface LogContactBody {
  readonly body: string
  readonly occurred_at?: string
  readonly reached?: boolean
  readonly by?: "customer" | "staff"
}

export interface AssignTicketBody {
  readonly team_id?: string | null
  readonly owner_id?: string | null
  readonly words?: string
}

export interface RetypeTicketBody {
  readonly kind?: TicketKind
  readonly priority?: TicketPriority
  readonly words?: string
}

export interface FillChecklistBody {
  readonly apologised?: boolean
  readonly customer_told?: boolean
  readonly desired_outcome?: string | null
  readonly cause_code?: string | null
  readonly remedy?: string | null
}
