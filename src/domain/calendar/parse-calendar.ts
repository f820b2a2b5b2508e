import { decide, type Decision, type Refusal } from "../kernel/decision"
import {
  CLOSED,
  WEEKDAYS,
  type BusinessCalendar,
  type CalendarDefinition,
  type DayHours,
  type Weekday,
} from "./business-calendar"
import { toEpochDay } from "./calendar-date"
import { findShiftClashes } from "./find-shift-clashes"
import { parseHours } from "./parse-hours"
import { isTimeZone } from "./zone"

/**
 * Turns a definition into a calendar that can answer every question, or refuses with every fault and its field. What
 * passes here cannot make a calculation fail: that is why this is the only way to get a `BusinessCalendar`.
 *
 * @example
 * parseCalendar({ time_zone: "Europe/Berlin", hours: { mon: [["09:00", "25:00"]] } })
 * // refused: calendar_time_malformed at hours.mon.0.1
 */
export function parseCalendar(definition: CalendarDefinition): Decision<BusinessCalendar> {
  const faults: Refusal[] = [...findZoneFaults(definition.time_zone)]
  const weekly = parseWeekly(definition, faults)
  const holidays = parseHolidays(definition, faults)
  const extraDays = parseExtraDays(definition, faults)
  const calendar: BusinessCalendar = Object.freeze({
    time_zone: definition.time_zone,
    weekly,
    holidays,
    extra_days: extraDays,
  })
  if (faults.length === 0) faults.push(...findShiftClashes(calendar, definition), ...findNeverOpens(calendar))
  return decide(faults, () => calendar)
}

function findZoneFaults(timeZone: string): Refusal[] {
  if (isTimeZone(timeZone)) return []
  const message = `${JSON.stringify(timeZone)} is not an IANA time zone such as Europe/Berlin.`
  return [{ code: "calendar_time_zone_unknown", message, field: "time_zone", facts: { value: timeZone } }]
}

function parseWeekly(definition: CalendarDefinition, faults: Refusal[]): readonly DayHours[] {
  const byDay = new Map<Weekday, DayHours>()
  for (const [key, texts] of Object.entries(definition.hours)) {
    const weekday = WEEKDAYS.find((known) => known === key)
    const field = `hours.${key}`
    if (weekday === undefined) {
      const message = `${JSON.stringify(key)} is not a weekday. Use ${WEEKDAYS.join(", ")}.`
      faults.push({ code: "calendar_weekday_unknown", message, field, facts: { value: key } })
      continue
    }
    const parsed = parseHours(texts, field)
    faults.push(...parsed.faults)
    byDay.set(weekday, parsed.hours)
  }
  return Object.freeze(WEEKDAYS.map((weekday) => byDay.get(weekday) ?? CLOSED))
}

function parseHolidays(definition: CalendarDefinition, faults: Refusal[]): ReadonlySet<number> {
  const days = new Set<number>()
  for (const [index, on] of (definition.holidays ?? []).entries()) {
    const day = toEpochDay(on)
    if (day === null) faults.push(malformedDate(on, `holidays.${index}`))
    else days.add(day)
  }
  return days
}

function parseExtraDays(definition: CalendarDefinition, faults: Refusal[]): ReadonlyMap<number, DayHours> {
  const days = new Map<number, DayHours>()
  for (const [index, { on, hours }] of (definition.extra_days ?? []).entries()) {
    const field = `extra_days.${index}`
    const parsed = parseHours(hours, `${field}.hours`)
    faults.push(...parsed.faults)
    if (hours.length === 0) {
      const message = `The extra day ${on} has no hours. To close a date, list it under holidays.`
      faults.push({ code: "calendar_extra_day_closed", message, field: `${field}.hours`, facts: { on } })
    }
    const day = toEpochDay(on)
    if (day === null) {
      faults.push(malformedDate(on, `${field}.on`))
    } else if (days.has(day)) {
      const message = `The extra day ${on} is listed twice.`
      faults.push({ code: "calendar_extra_day_repeated", message, field: `${field}.on`, facts: { on } })
    } else {
      days.set(day, parsed.hours)
    }
  }
  return days
}

function malformedDate(on: string, field: string): Refusal {
  const message = `${JSON.stringify(on)} is not a date. Write YYYY-MM-DD, 1970-01-01 to 2199-12-31.`
  return { code: "calendar_date_malformed", message, field, facts: { value: on } }
}

function findNeverOpens(calendar: BusinessCalendar): Refusal[] {
  if (calendar.extra_days.size > 0 || calendar.weekly.some((hours) => hours.length > 0)) return []
  return [
    { code: "calendar_never_opens", message: "The calendar never opens: give at least one day hours.", field: "hours" },
  ]
}
