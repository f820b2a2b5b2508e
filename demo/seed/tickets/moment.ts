import { weekdayOf } from "../../../src/domain/calendar/calendar-date"
import { firstInstantAt, localDayAt } from "../../../src/domain/calendar/zone"

const ZONE = "Europe/Berlin"
const MINUTE_MS = 60_000
const DAY_MS = 24 * 60 * MINUTE_MS
const SATURDAY = 5

/** When a ticket came: at an hour of the shop's town some working days ago, or so many minutes ago. */
export type Moment =
  { readonly workingDaysAgo: number; readonly at: `${number}:${number}` } | { readonly minutesAgo: number }

/** The instant of a moment. Working days are Monday to Friday; today is none ago only once that hour has passed. */
export function toInstant(moment: Moment, now: Date): Date {
  if ("minutesAgo" in moment) return new Date(now.getTime() - moment.minutesAgo * MINUTE_MS)
  let day = localDayAt(ZONE, now.getTime())
  const isOpen = () => isWorkingDay(day) && hourOn(day, moment.at) <= now.getTime()
  for (let left = moment.workingDaysAgo; !isOpen() || left > 0; day -= 1) if (isOpen()) left -= 1
  return new Date(hourOn(day, moment.at))
}

/** The same hour ahead: today, whatever its hour, if it is a working day, and otherwise the next one, is none ahead. */
export function toAppointment(workingDaysAhead: number, at: `${number}:${number}`, now: Date): Date {
  let day = localDayAt(ZONE, now.getTime())
  for (let left = workingDaysAhead; !isWorkingDay(day) || left > 0; day += 1) if (isWorkingDay(day)) left -= 1
  return new Date(hourOn(day, at))
}

function isWorkingDay(day: number): boolean {
  return weekdayOf(day) < SATURDAY
}

function hourOn(day: number, at: `${number}:${number}`): number {
  const [hours = 0, minutes = 0] = at.split(":").map(Number)
  return firstInstantAt(ZONE, day * DAY_MS + (hours * 60 + minutes) * MINUTE_MS)
}
