import type { BusinessCalendar } from "../calendar/business-calendar"
import { sourceOf } from "../calendar/hours-on"
import { toEpochMs } from "../calendar/instant"
import { isOpenAt } from "../calendar/is-open-at"
import { nextOpening } from "../calendar/next-opening"
import { localDayAt } from "../calendar/zone"

export const MOVE_REASONS = ["holiday", "closed_weekday", "closed_hours"] as const
export type MoveReason = (typeof MOVE_REASONS)[number]

export interface PlacedInstant {
  readonly at: Date
  /** Why it is later than it was to be; null when it is not. */
  readonly moved_because: MoveReason | null
}

/**
 * The instant itself while the calendar is open, otherwise the next opening and why. One that a calendar without any
 * more opening would move for ever stays where it is.
 */
export function moveIntoCalendar(calendar: BusinessCalendar | null, at: Date): PlacedInstant {
  if (calendar === null || isOpenAt(calendar, at)) return { at, moved_because: null }
  const opening = nextOpening(calendar, at)
  if (!opening.accepted) return { at, moved_because: null }
  const source = sourceOf(calendar, localDayAt(calendar.time_zone, toEpochMs(at)))
  const isClosedDay = source === "holiday" || source === "closed_weekday"
  return { at: opening.value, moved_because: isClosedDay ? source : "closed_hours" }
}
