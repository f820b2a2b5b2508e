import {
  PUBLIC_MESSAGE_KINDS,
  TICKET_MESSAGE_KINDS,
  type TicketMessageKind,
} from "../../../../domain/ticket/ticket-words"
import type { RmaViewer } from "../rma/read-rma"

/**
 * Who looks: a customer sees his own tickets, a guest those about the one order his link is for, and either only what
 * was meant for him. A member of staff also finds what he has begun to write.
 */
export type TicketViewer = Exclude<RmaViewer, "staff"> | { readonly staff_id: string }

/** The tickets that are the viewer's, as a condition on a table that is called `ticket` in the query. */
export function ticketsOf(viewer: TicketViewer): readonly [sql: string, readonly string[]] {
  if ("staff_id" in viewer) return ["true", []]
  if ("customer_id" in viewer) return ["ticket.customer_id = ?", [viewer.customer_id]]
  return ["ticket.order_id = ?", [viewer.guest_of_order_id]]
}

/** Which lines of a thread the viewer may read, with what came with them. */
export function readableKinds(viewer: TicketViewer): readonly TicketMessageKind[] {
  return "staff_id" in viewer ? TICKET_MESSAGE_KINDS : PUBLIC_MESSAGE_KINDS
}
