import { isThanks } from "./is-thanks"
import { isActive, type TicketStage } from "./lifecycle"

export interface ContactedTicket {
  readonly stage: TicketStage
  readonly resolved_at: Date | null
  readonly closed_at: Date | null
  readonly merged_into_id: string | null
}

/** What a word from the customer does to the ticket that it came to. */
export type ContactEffect =
  /** It is somebody's turn now, and the customer's wait begins. */
  | { readonly effect: "hear" }
  /** Kept, and nothing moves. */
  | { readonly effect: "thank" }
  | { readonly effect: "reopen" }
  /** The ticket has been over for too long: the word becomes a new ticket that points to it. */
  | { readonly effect: "follow_up" }
  | { readonly effect: "forward"; readonly ticket_id: string }
  /** Kept with what was marked as spam; nobody is called. */
  | { readonly effect: "keep" }

const DAY_MS = 86_400_000

/**
 * Where a customer's message goes, on whatever channel it came. Thanks for a ticket that is over do not start it
 * again; anything else does within `reopen_days` of its end, counted in whole days of 24 hours.
 */
export function decideContact(
  ticket: ContactedTicket,
  contact: { readonly body: string; readonly now: Date; readonly reopen_days: number },
): ContactEffect {
  if (ticket.merged_into_id !== null) return { effect: "forward", ticket_id: ticket.merged_into_id }
  if (ticket.stage === "spam") return { effect: "keep" }
  if (isActive(ticket.stage)) return { effect: "hear" }
  if (isThanks(contact.body)) return { effect: "thank" }
  if (ticket.stage === "resolved") return { effect: "reopen" }
  return mayReopen(ticket.closed_at, contact) ? { effect: "reopen" } : { effect: "follow_up" }
}

/** Half-open: a ticket closed exactly `reopen_days` ago is over for good. */
export function mayReopen(
  closedAt: Date | null,
  { now, reopen_days }: { readonly now: Date; readonly reopen_days: number },
): boolean {
  return closedAt === null || now.getTime() < closedAt.getTime() + reopen_days * DAY_MS
}
