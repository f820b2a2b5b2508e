import { refusalsToClose, type ClosableTicket } from "./decide-close"
import type { TicketStage } from "./lifecycle"

export interface SilentTicket extends ClosableTicket {
  readonly stage: TicketStage
  readonly resolved_at: Date | null
  /** Of the customer, and of staff to him. */
  readonly last_contact_at: Date | null
  readonly last_reply_at: Date | null
}

const DAY_MS = 86_400_000

/**
 * When a ticket closes by itself: `days` of 24 hours after the last word of either side, once it is resolved. Null for
 * one that is not, and for one that nobody may close yet, such as a complaint without its checklist.
 *
 * @param days 0 closes nothing
 */
export function closeAt(ticket: SilentTicket, days: number): Date | null {
  if (days === 0 || ticket.stage !== "resolved" || ticket.resolved_at === null) return null
  if (refusalsToClose(ticket).length > 0) return null
  const spoken = [ticket.resolved_at, ticket.last_contact_at, ticket.last_reply_at].map((at) => at?.getTime() ?? 0)
  return new Date(Math.max(...spoken) + days * DAY_MS)
}
