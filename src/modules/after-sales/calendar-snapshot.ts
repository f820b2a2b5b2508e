import { createHash } from "node:crypto"

import type { CalendarDefinition } from "../../domain/calendar/business-calendar"
import { requireCalendar } from "../../domain/calendar/require-calendar"
import type { ClockCalendar } from "../../domain/sla/clock"

export type StoredDefinition = Required<CalendarDefinition>

/** The name of a definition, the same for the same content: clocks of one calendar share one stored copy. */
export function snapshotIdOf(definition: StoredDefinition): string {
  return `slacal_${createHash("sha256").update(JSON.stringify(definition)).digest("hex").slice(0, 32)}`
}

/** More calendars than this are in use at once in no shop; beyond it they are parsed anew. */
const MOST_KEPT = 200

const kept = new Map<string, ClockCalendar>()

/** The calendar of a snapshot that this process has seen. */
export function findClockCalendar(id: string): ClockCalendar | undefined {
  return kept.get(id)
}

/** The calendar of a snapshot. Its content never changes, so it is parsed once and remembers the days it computed. */
export function toClockCalendar(id: string, definition: StoredDefinition): ClockCalendar {
  const known = kept.get(id)
  if (known) return known
  if (kept.size >= MOST_KEPT) kept.clear()
  const made = { id, calendar: requireCalendar(definition) }
  kept.set(id, made)
  return made
}
