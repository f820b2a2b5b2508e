import { WEEKDAYS, type Weekday } from "../../../domain/kernel/vocabulary"
import type { AdminBusinessCalendar, CalendarDefinition } from "../../../types/policy-http"
import type { CalendarToSave } from "../../hooks/use-calendars"

/** Opening and closing as the wall clock shows them. */
export type Hours = [opens: string, closes: string]

export interface CalendarForm {
  name: string
  is_default: boolean
  holiday_country: string | null
  holiday_region: string
  time_zone: string
  hours: Record<Weekday, Hours[]>
  holidays: string[]
  extra_days: { on: string; hours: Hours[] }[]
}

const OFFICE_HOURS: Hours = ["09:00", "18:00"]
const WORKDAYS: readonly Weekday[] = ["mon", "tue", "wed", "thu", "fri"]

/** A week that most offices recognise, in the zone of whoever writes it. */
export const newCalendarForm = (): CalendarForm => ({
  name: "",
  is_default: false,
  holiday_country: null,
  holiday_region: "",
  time_zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  hours: hoursOfWeek((day) => (WORKDAYS.includes(day) ? [[...OFFICE_HOURS]] : [])),
  holidays: [],
  extra_days: [],
})

export const toCalendarForm = (calendar: AdminBusinessCalendar): CalendarForm => ({
  name: calendar.name,
  is_default: calendar.is_default,
  holiday_country: calendar.holiday_country,
  holiday_region: calendar.holiday_region ?? "",
  time_zone: calendar.definition.time_zone,
  hours: hoursOfWeek((day) => copyHours(calendar.definition.hours[day] ?? [])),
  holidays: [...calendar.definition.holidays].sort(),
  extra_days: calendar.definition.extra_days
    .map(({ on, hours }) => ({ on, hours: copyHours(hours) }))
    .sort((a, b) => a.on.localeCompare(b.on)),
})

/** The calendar on screen as the server takes it; days without hours are left out, which is what closed means. */
export const toDefinition = ({ time_zone, hours, holidays, extra_days }: CalendarForm): CalendarDefinition => ({
  time_zone,
  hours: Object.fromEntries(WEEKDAYS.filter((day) => hours[day].length > 0).map((day) => [day, hours[day]])),
  holidays,
  extra_days,
})

/** Public holidays are filled in when a country is chosen, not again on every save: removed ones stay removed. */
export const toCalendarToSave = (form: CalendarForm, before: AdminBusinessCalendar | null): CalendarToSave => {
  const holiday_region = form.holiday_region.trim() || null
  const isSamePlace =
    before !== null && before.holiday_country === form.holiday_country && before.holiday_region === holiday_region
  return {
    name: form.name.trim(),
    is_default: form.is_default,
    holiday_country: form.holiday_country,
    holiday_region,
    seed_holidays: form.holiday_country !== null && !isSamePlace,
    definition: toDefinition(form),
  }
}

/** Hours of opening in a week; a span that closes before it opens closes on the next day. */
export const countWeeklyHours = (hours: CalendarDefinition["hours"]): number => {
  const spans = WEEKDAYS.flatMap((day) => hours[day] ?? [])
  const minutes = spans.reduce((sum, [opens, closes]) => {
    const length = toMinutes(closes) - toMinutes(opens)
    return sum + (length > 0 ? length : length + 24 * 60)
  }, 0)
  return Math.round(minutes / 6) / 10
}

const toMinutes = (time: string): number => {
  const [hours = 0, minutes = 0] = time.split(":").map(Number)
  return hours * 60 + minutes
}

const hoursOfWeek = (hoursOf: (day: Weekday) => Hours[]): Record<Weekday, Hours[]> => ({
  mon: hoursOf("mon"),
  tue: hoursOf("tue"),
  wed: hoursOf("wed"),
  thu: hoursOf("thu"),
  fri: hoursOf("fri"),
  sat: hoursOf("sat"),
  sun: hoursOf("sun"),
})

const copyHours = (hours: readonly (readonly [string, string])[]): Hours[] =>
  hours.map(([opens, closes]) => [opens, closes])
