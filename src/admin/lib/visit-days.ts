import { fromPickedDate } from "./calendar-date"

export const VISIT_SPANS = ["day", "week", "agenda"] as const
export type VisitSpan = (typeof VISIT_SPANS)[number]

const DAYS_SHOWN: Record<VisitSpan, number> = { day: 1, week: 7, agenda: 14 }

/** A day on the viewer's own calendar, with the instants between which it lies. */
export interface VisitDay {
  /** `YYYY-MM-DD`. */
  readonly on: string
  readonly from: Date
  readonly until: Date
}

/** The days that a view shows: the day itself, its week from Monday, or a fortnight. */
export const daysOf = (span: VisitSpan, anchor: Date): VisitDay[] => {
  const first = midnightAfter(anchor, span === "week" ? -((anchor.getDay() + 6) % 7) : 0)
  return Array.from({ length: DAYS_SHOWN[span] }, (_, index) => {
    const from = midnightAfter(first, index)
    return { on: fromPickedDate(from), from, until: midnightAfter(first, index + 1) }
  })
}

/** The anchor of the view before or after. */
export const turn = (span: VisitSpan, anchor: Date, pages: number): Date =>
  midnightAfter(anchor, pages * DAYS_SHOWN[span])

/** The same time of day on another day, which no change of clocks moves. */
export const sameTimeOn = (iso: string, day: VisitDay): Date => {
  const at = new Date(iso)
  const moved = new Date(day.from)
  moved.setHours(at.getHours(), at.getMinutes(), 0, 0)
  return moved
}

const midnightAfter = (at: Date, days: number): Date => new Date(at.getFullYear(), at.getMonth(), at.getDate() + days)
