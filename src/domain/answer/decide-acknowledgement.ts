import type { BusinessCalendar } from "../calendar/business-calendar"
import { nextOpening } from "../calendar/next-opening"
import type { ContactChannel } from "../kernel/vocabulary"

/** What has just come in. */
export interface Arrival {
  readonly channel: ContactChannel
  /** `contact`: the customer came to us. `outreach`: we wrote first. */
  readonly opening: "contact" | "outreach"
  /** A machine wrote it, such as an out-of-office notice. */
  readonly is_automatic: boolean
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
 * somebody is there again. Never to a machine: two that acknowledge each other do not stop. Whoever speaks to us is
 * answered while he speaks.
 *
 * @param calendar by which the team that has the ticket works; null where there is none
 */
export function decideAcknowledgement(arrival: Arrival, calendar: BusinessCalendar | null, now: Date): Acknowledgement {
  if (arrival.opening === "outreach" || arrival.is_automatic) return { says: "nothing" }
  if (arrival.channel === "phone" || arrival.channel === "on_site") return { says: "nothing" }
  const opening = calendar === null ? null : nextOpening(calendar, now)
  const isThere = opening !== null && opening <= now
  return { says: "received", answer_by_at: arrival.answer_by_at, opens_at: isThere ? null : opening }
}
