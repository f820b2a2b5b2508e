import type { TicketKind } from "../domain/kernel/vocabulary"
import type { TicketStage } from "../domain/ticket/lifecycle"
import type { Page } from "./http"
import type { TicketAttachment, TicketFeedback } from "./ticket-http"

/** One line that the customer may read. */
export interface StoreTicketMessage {
  readonly id: string
  readonly from: "customer" | "shop"
  readonly body: string
  readonly attachments: readonly TicketAttachment[]
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
  readonly actions: readonly ("write" | "confirm_solved" | "rate")[]
  /** What he thinks of how it went; null before he has said so. */
  readonly feedback: TicketFeedback | null
}

export interface TicketFeedbackBody {
  readonly score: number
  readonly comment?: string
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
  readonly attachment_ids?: readonly string[]
}

/** `POST /store/after-sales/tickets/:id/messages`. */
export interface TicketMessageBody {
  readonly body: string
  readonly attachment_ids?: readonly string[]
}
