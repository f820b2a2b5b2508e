import type { Refusal } from "../kernel/decision"
import type { DayHours, HoursText, OpenInterval } from "./business-calendar"

const DAY_MINUTES = 1440

/** The hours of one day in order, or everything that is wrong with them. */
export interface ParsedHours {
  readonly hours: DayHours
  readonly faults: readonly Refusal[]
}

/**
 * Reads the stretches of one day, in any order. `24:00` is legal as closing; a closing before the opening is a night
 * shift that ends on the next date, so `["22:00", "00:00"]` and `["22:00", "24:00"]` mean the same.
 *
 * @param field path of the list in the input, for the faults
 */
export function parseHours(texts: readonly HoursText[], field: string): ParsedHours {
  const faults: Refusal[] = []
  const hours: OpenInterval[] = []
  for (const [index, text] of texts.entries()) {
    const parsed = parseInterval(text, `${field}.${index}`)
    if (Array.isArray(parsed)) faults.push(...parsed)
    else hours.push(parsed)
  }
  hours.sort((a, b) => a.opens - b.opens)
  if (hours.some((interval, index) => interval.closes > (hours[index + 1]?.opens ?? Infinity))) {
    faults.push({ code: "calendar_intervals_overlap", message: "Two intervals of the same day overlap.", field })
  }
  return { hours: Object.freeze(hours), faults }
}

function parseInterval([opensText, closesText]: HoursText, field: string): OpenInterval | Refusal[] {
  const opens = parseTime(opensText)
  const closes = closesText === "24:00" ? DAY_MINUTES : parseTime(closesText)
  if (opens === null || closes === null) {
    return [
      ...(opens === null ? [malformed(opensText, `${field}.0`, "00:00 to 23:59")] : []),
      ...(closes === null ? [malformed(closesText, `${field}.1`, "00:00 to 24:00")] : []),
    ]
  }
  if (opens === closes) {
    const message = `An interval from ${opensText} to ${closesText} is empty. All day is 00:00 to 24:00.`
    return [{ code: "calendar_interval_empty", message, field }]
  }
  return Object.freeze({ opens, closes: closes < opens ? closes + DAY_MINUTES : closes })
}

/** Minutes after midnight of a time written `HH:MM`, or null. */
function parseTime(text: string): number | null {
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(text) ? Number(text.slice(0, 2)) * 60 + Number(text.slice(3)) : null
}

function malformed(text: string, field: string, allowed: string): Refusal {
  return {
    code: "calendar_time_malformed",
    message: `${JSON.stringify(text)} is not a time. Write HH:MM, ${allowed}.`,
    field,
    facts: { value: text },
  }
}
