import type { Refusal } from "../kernel/decision"
import { WEEKDAYS, type BusinessCalendar, type CalendarDefinition, type DayHours } from "./business-calendar"
import { requireEpochDay, toDate } from "./calendar-date"
import { hoursOn } from "./hours-on"

const DAY_MINUTES = 1440

/**
 * Night shifts that are still open when the next date opens. Minutes would be counted twice there, so the definition
 * is refused. Holidays only take hours away and cannot cause a clash.
 */
export function findShiftClashes(calendar: BusinessCalendar, definition: CalendarDefinition): Refusal[] {
  const weekly = WEEKDAYS.flatMap((weekday, index) => {
    const dayBefore = calendar.weekly[(index + 6) % 7] ?? []
    return clashes(dayBefore, calendar.weekly[index] ?? []) ? [clash(`hours.${weekday}`, weekday)] : []
  })
  const extra = (definition.extra_days ?? []).flatMap(({ on }, index) => {
    const day = requireEpochDay(on)
    return [day, day + 1]
      .filter((next) => clashes(hoursOn(calendar, next - 1), hoursOn(calendar, next)))
      .map((next) => clash(`extra_days.${index}.hours`, toDate(next)))
  })
  return [...weekly, ...extra]
}

function clashes(dayBefore: DayHours, day: DayHours): boolean {
  const [first] = day
  const last = dayBefore[dayBefore.length - 1]
  return first !== undefined && last !== undefined && last.closes - DAY_MINUTES > first.opens
}

function clash(field: string, on: string): Refusal {
  const message = `The night shift of the day before is still open when ${on} opens.`
  return { code: "calendar_intervals_overlap", message, field, facts: { on } }
}
