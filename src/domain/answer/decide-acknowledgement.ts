import type { BusinessCalendar } from "../calendar/business-calendar"
import { nextOpening } from "../calendar/next-opening"
import type { ContactChannel } from "../kernel/vocabulary"

/** What a person has just sent us. A machine's words never get here: see domain/inbound/judge-mail. */
export interface Arrival {
  readonly channel: ContactChannel
  /** By when a person answers; null where nothing is promised. */
  readonly answer_by_at: Date | null
}

/** What a customer is told at once. It is nobody's answer: no promise is kept by it. */
export type Acknowledgement =
  | { readonly says: "nothing" }
  | {
      readonly says: "received"
      readonly answer_by_at: Date | null
      /** When somebody is there again; null while somebody is, or where nobody knows. */
      readonly opens_at: Date | null
    }

/**
 * What whoever writes is told before anybody has read it: that it arrived, by when he is answered, and out of hours when
 * somebody is there again. Whoever speaks to us is answered while he speaks.
 *
 * @param calendar by which the team that has the ticket works; null where there is none
 */
export function decideAcknowledgement(arrival: Arrival, calendar: BusinessCalendar | null, now: Date): Acknowledgement {
  if (arrival.channel === "phone" || arrival.channel === "on_site") return { says: "nothing" }
  const opening = calendar === null ? null : nextOpening(calendar, now)
  const opens_at = opening?.accepted && opening.value > now ? opening.value : null
  return { says: "received", answer_by_at: arrival.answer_by_at, opens_at }
}
