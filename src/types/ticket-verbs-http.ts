import type { ContactChannel, TicketKind, TicketPriority } from "../domain/kernel/vocabulary"
import type { TicketWait } from "../domain/ticket/lifecycle"
import type { TicketLanguage } from "../domain/ticket/ticket-words"

/** What staff send to open a ticket and to do something with it. */
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
  /** Of pictures that the caller has uploaded for these words. */
  readonly attachment_ids?: readonly string[]
}

export interface ReplyToTicketBody {
  readonly body: string
  readonly proposes_solution?: boolean
  readonly apologises?: boolean
  readonly then_wait_for?: TicketWait
  readonly attachment_ids?: readonly string[]
}

export interface LogContactBody {
  readonly body: string
  readonly occurred_at?: string
  readonly reached?: boolean
  readonly by?: "customer" | "staff"
  readonly attachment_ids?: readonly string[]
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
