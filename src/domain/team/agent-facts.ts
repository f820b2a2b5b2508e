import type { BusinessCalendar } from "../calendar/business-calendar"
import type { Skill } from "./routing-rule"

/** A time in which somebody is not to be given work, half-open; open-ended when nobody knows until when. */
export interface Absence {
  readonly from: Date
  readonly until: Date | null
}

/** Somebody who serves, as far as it matters for who gets a ticket. */
export interface AgentFacts {
  readonly id: string
  readonly is_active: boolean
  readonly team_ids: readonly string[]
  readonly skills: readonly Skill[]
  /** BCP 47. */
  readonly languages: readonly string[]
  /** The most open tickets at a time. */
  readonly capacity: number
  readonly open_tickets: number
  /** When a ticket was last given to him; null for never. */
  readonly last_assigned_at: Date | null
  readonly absences: readonly Absence[]
  /** Where he visits customers; none is everywhere. */
  readonly areas: readonly string[]
  /** His own working hours, or those of the team. */
  readonly calendar: BusinessCalendar
}

export function isAbsentAt(absences: readonly Absence[], at: Date): boolean {
  return absences.some(({ from, until }) => from <= at && (until === null || at < until))
}
