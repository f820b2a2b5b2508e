import { isActive, type TicketStage } from "./lifecycle"

export interface EarlierTicket {
  readonly id: string
  readonly stage: TicketStage
  readonly opened_at: Date
  readonly order_id: string | null
  readonly product_id: string | null
}

export interface Subject {
  readonly order_id: string | null
  readonly product_id: string | null
}

/** `duplicate`: the earlier ticket is still being worked on. `repeat`: it was said to be done, and was not (T11). */
export interface FoundRepeat {
  readonly kind: "duplicate" | "repeat"
  readonly ticket_id: string
}

const DAY_MS = 86_400_000

/**
 * The latest ticket of the same customer about the same order or product within `days`, so that nobody answers twice
 * and nobody has to tell his story again (C02). Spam and merged tickets are no contacts. A ticket about nothing in
 * particular repeats only one that is still open.
 */
export function findRepeat(
  earlier: readonly EarlierTicket[],
  opened: Subject & { readonly now: Date; readonly days: number },
): FoundRepeat | null {
  const since = opened.now.getTime() - opened.days * DAY_MS
  const [latest] = earlier
    .filter(({ stage }) => stage !== "merged" && stage !== "spam")
    .filter((ticket) => ticket.opened_at.getTime() > since && isAboutTheSame(ticket, opened))
    .toSorted((one, other) => other.opened_at.getTime() - one.opened_at.getTime())
  if (!latest) return null
  return { kind: isActive(latest.stage) ? "duplicate" : "repeat", ticket_id: latest.id }
}

function isAboutTheSame(ticket: EarlierTicket, opened: Subject): boolean {
  if (ticket.order_id !== null && ticket.order_id === opened.order_id) return true
  if (ticket.product_id !== null && ticket.product_id === opened.product_id) return true
  const isAboutNothing = ({ order_id, product_id }: Subject) => order_id === null && product_id === null
  return isAboutNothing(ticket) && isAboutNothing(opened) && isActive(ticket.stage)
}
