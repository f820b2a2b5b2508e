import type { BusinessCalendar } from "../calendar/business-calendar"
import { endOfDay } from "../calendar/end-of-day"
import { localDate } from "../calendar/local-date"
import { nextOpening } from "../calendar/next-opening"
import type { TicketKind, TicketPriority } from "../kernel/vocabulary"

/** What staff are told of. */
export const STAFF_NOTICES = ["sla_warning", "sla_breach", "sla_escalation", "promise_due", "promise_broken"] as const
export type StaffNoticeKind = (typeof STAFF_NOTICES)[number]

export interface StaffNotice {
  readonly kind: StaffNoticeKind
  readonly is_critical: boolean
  /** When it would tell nothing any more, such as the end of what is reminded of; null for what stays news. */
  readonly useful_until: Date | null
}

/** What one member of staff wants collected, and when he works. */
export interface StaffWishes {
  readonly digest: readonly StaffNoticeKind[]
  readonly hours: BusinessCalendar
}

export type TellingReason = "critical" | "within_hours" | "outside_hours" | "wanted_in_digest" | "digest_too_late"

/** How and when somebody is told, with every reason. */
export interface Telling {
  readonly way: "at_once" | "at_opening" | "in_digest"
  readonly at: Date
  readonly because: readonly TellingReason[]
}

/**
 * When a member of staff may be told of something. What is critical waits for nobody's hours. What he wants collected
 * comes with his next working morning, unless it would be no news by then. All else comes at once while he works, and
 * otherwise when he begins, because nobody wants a bell at midnight that can wait.
 */
export function decideStaffTelling(
  { kind, is_critical, useful_until }: StaffNotice,
  wishes: StaffWishes,
  now: Date,
): Telling {
  if (is_critical) return { way: "at_once", at: now, because: ["critical"] }
  const isCollected = wishes.digest.includes(kind)
  const morning = nextMorning(wishes.hours, now)
  if (isCollected && (useful_until === null || morning < useful_until)) {
    return { way: "in_digest", at: morning, because: ["wanted_in_digest"] }
  }
  const tooLate: readonly TellingReason[] = isCollected ? ["digest_too_late"] : []
  const opening = openingFrom(wishes.hours, now)
  return opening > now
    ? { way: "at_opening", at: opening, because: [...tooLate, "outside_hours"] }
    : { way: "at_once", at: now, because: [...tooLate, "within_hours"] }
}

/** Whether something is worth waking somebody for: it is urgent, or the promise about a complaint is broken (R02, R06). */
export function isCriticalNotice(
  kind: StaffNoticeKind,
  ticket: { readonly kind: TicketKind; readonly priority: TicketPriority },
): boolean {
  return ticket.priority === "urgent" || (kind === "sla_breach" && ticket.kind === "complaint")
}

/** The first opening after today. */
function nextMorning(hours: BusinessCalendar, now: Date): Date {
  return openingFrom(hours, endOfDay(hours.time_zone, localDate(hours.time_zone, now)))
}

/** A calendar that never opens again keeps nobody from being told. */
function openingFrom(hours: BusinessCalendar, at: Date): Date {
  const opening = nextOpening(hours, at)
  return opening.accepted ? opening.value : at
}
