const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** An instant in the viewer's zone: "21 Nov 2026, 09:30". */
export const formatInstant = (iso: string, locale: string): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeStyle: "short" }).format(new Date(iso))

/** The last moment before an exclusive end: a window that ends at midnight is open until 23:59 of the day before. */
export const formatLastMoment = (exclusiveEnd: string, locale: string): string =>
  formatInstant(new Date(Date.parse(exclusiveEnd) - 1).toISOString(), locale)

/** An instant with weekday, seconds and zone, for a tooltip. */
export const formatInstantInFull = (iso: string, locale: string): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: "full", timeStyle: "long" }).format(new Date(iso))

/** An instant's date in the viewer's zone: "21 Nov 2026". */
export const formatDay = (iso: string, locale: string): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: "medium" }).format(new Date(iso))

/** A calendar date `YYYY-MM-DD`, which has no zone: "Sat, 21 Nov 2026". */
export const formatDate = (on: string, locale: string): string =>
  new Intl.DateTimeFormat(locale, {
    timeZone: "UTC",
    weekday: "short",
    year: "numeric",
    month: "short",
    day: "numeric",
  }).format(new Date(`${on}T00:00:00Z`))

/** A calendar date within a year that stands beside it: "Fri, 25 Dec". */
export const formatDayOfYear = (on: string, locale: string): string =>
  new Intl.DateTimeFormat(locale, { timeZone: "UTC", weekday: "short", month: "short", day: "numeric" }).format(
    new Date(`${on}T00:00:00Z`),
  )

/** An instant as clocks in `timeZone` show it: "23 Nov 2026, 18:00". */
export const formatInstantIn = (iso: string, timeZone: string, locale: string): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeStyle: "short", timeZone }).format(new Date(iso))

/** The clock time of an instant in `timeZone`, on 24 hours as calendars are written: "18:00". */
export const formatClockIn = (iso: string, timeZone: string, locale: string): string =>
  new Intl.DateTimeFormat(locale, { hour: "2-digit", minute: "2-digit", hourCycle: "h23", timeZone }).format(
    new Date(iso),
  )

/** How long ago or until, in its largest unit: "3 hours ago", "in 2 days". */
export const formatRelative = (iso: string, now: number, locale: string): string => {
  const format = new Intl.RelativeTimeFormat(locale, { numeric: "auto" })
  const distance = Date.parse(iso) - now
  const size = Math.abs(distance)
  if (size < HOUR) return format.format(Math.trunc(distance / MINUTE), "minute")
  if (size < DAY) return format.format(Math.trunc(distance / HOUR), "hour")
  return format.format(Math.trunc(distance / DAY), "day")
}

/**
 * A span by its two largest units, never longer than it is.
 *
 * @example
 * formatSpan(93_600_000, "en") // "1 day 2 hr"
 */
export const formatSpan = (milliseconds: number, locale: string): string => {
  const unit = (value: number, name: "day" | "hour" | "minute") =>
    new Intl.NumberFormat(locale, { style: "unit", unit: name, unitDisplay: "short" }).format(value)
  const days = Math.floor(milliseconds / DAY)
  const hours = Math.floor((milliseconds % DAY) / HOUR)
  const minutes = Math.floor((milliseconds % HOUR) / MINUTE)
  if (days > 0) return hours > 0 ? `${unit(days, "day")} ${unit(hours, "hour")}` : unit(days, "day")
  if (hours > 0) return minutes > 0 ? `${unit(hours, "hour")} ${unit(minutes, "minute")}` : unit(hours, "hour")
  return unit(minutes, "minute")
}

/**
 * Business time in hours and minutes: a business day has no fixed length, so days would mislead.
 *
 * @example
 * formatBusinessTime(1510, "en") // "25 hr 10 min"
 */
export const formatBusinessTime = (minutes: number, locale: string): string => {
  const unit = (value: number, name: "hour" | "minute") =>
    new Intl.NumberFormat(locale, { style: "unit", unit: name, unitDisplay: "short" }).format(value)
  const hours = Math.floor(minutes / 60)
  const rest = minutes % 60
  if (hours === 0) return unit(rest, "minute")
  return rest === 0 ? unit(hours, "hour") : `${unit(hours, "hour")} ${unit(rest, "minute")}`
}
