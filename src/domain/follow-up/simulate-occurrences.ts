import type { BusinessCalendar } from "../calendar/business-calendar"
import { accept, type Decision } from "../kernel/decision"
import { moveIntoCalendar, type MoveReason } from "./move-into-calendar"
import { listOccurrences, type RecurrenceQuestion } from "./recurrence"

export interface OccurrencesQuestion extends RecurrenceQuestion {
  readonly count: number
  /** Null leaves every occurrence where the rule has it. */
  readonly calendar: BusinessCalendar | null
}

export interface SimulatedOccurrences {
  readonly occurrences: readonly Date[]
  /** Those that the calendar moved: from where, to where, and why. */
  readonly moved: readonly { readonly from: Date; readonly to: Date; readonly because: MoveReason }[]
}

/** The first occurrences of a rule as a plan would have them. Refused when the rule is not one of RFC 5545. */
export function simulateOccurrences(question: OccurrencesQuestion): Decision<SimulatedOccurrences> {
  const listed = listOccurrences(question, (_, taken) => taken < question.count)
  if (!listed.accepted) return listed
  const placed = listed.value.map((from) => ({ from, ...moveIntoCalendar(question.calendar, from) }))
  return accept({
    occurrences: placed.map(({ at }) => at),
    moved: placed.flatMap(({ from, at, moved_because }) =>
      moved_because === null ? [] : [{ from, to: at, because: moved_because }],
    ),
  })
}
