import type { Notes } from "./misfit"

const DATE = /^\d{4}-\d{2}-\d{2}$/
/** With its zone: a time without one is a different instant for everybody who reads it. */
const INSTANT = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:?\d{2})$/i
const EARLIEST = Date.UTC(1990, 0, 1)

/**
 * An instant, from a date (midnight UTC), a date with time and zone, or what a database driver has already read.
 * History lies in the past: what lies after `now` was written down wrongly.
 */
export function readInstant(notes: Notes, field: string, raw: Date | string | null, now: Date): string | null {
  const said = raw instanceof Date ? raw : (raw?.trim() ?? "")
  if (said === "") return null
  const instant = said instanceof Date ? said : parse(said)
  if (instant === null || Number.isNaN(instant.getTime()) || instant.getTime() < EARLIEST) {
    return notes.note(
      "not_a_date",
      field,
      `'${String(said)}' is not a date such as 2024-02-29 or 2024-02-29T12:00:00Z.`,
    )
  }
  if (instant.getTime() <= now.getTime()) return instant.toISOString()
  return notes.note("date_in_future", field, `${instant.toISOString()} has not come yet.`)
}

/** `Date` takes 30 February for 1 March: what it makes of the day must be the day that was written. */
function parse(said: string): Date | null {
  if (!DATE.test(said) && !INSTANT.test(said)) return null
  const day = said.slice(0, 10)
  const midnight = new Date(`${day}T00:00:00Z`)
  if (Number.isNaN(midnight.getTime()) || midnight.toISOString().slice(0, 10) !== day) return null
  return DATE.test(said) ? midnight : new Date(said.replace(" ", "T"))
}

export interface Span {
  readonly opened_at: string
  readonly closed_at: string | null
}

/** When a case was open. Without a beginning it cannot be put into order. */
export function readSpan(
  notes: Notes,
  raw: { readonly opened: Date | string | null; readonly closed: Date | string | null },
  fields: { readonly opened: string; readonly closed: string },
  now: Date,
): Span {
  if (String(raw.opened ?? "").trim() === "") notes.note("missing", fields.opened, "Is empty.")
  const opened_at = readInstant(notes, fields.opened, raw.opened, now)
  const closed_at = readInstant(notes, fields.closed, raw.closed, now)
  if (opened_at !== null && closed_at !== null && closed_at < opened_at) {
    notes.note("closed_before_opened", fields.closed, `${closed_at} is before ${opened_at}.`)
  }
  return { opened_at: opened_at ?? "", closed_at }
}
