import type { BusinessCalendar, CalendarDefinition } from "./business-calendar"
import { parseCalendar } from "./parse-calendar"

/**
 * The calendar of a definition that was accepted when it was saved. Keep the result as long as it serves: it remembers
 * the opened days it has computed.
 *
 * @throws when the stored definition has faults, which is a broken invariant and not the caller's mistake
 */
export function requireCalendar(definition: CalendarDefinition): BusinessCalendar {
  const parsed = parseCalendar(definition)
  if (parsed.accepted) return parsed.value
  throw new Error(`Stored calendar is broken: ${parsed.reasons.map((fault) => fault.message).join(" ")}`)
}
