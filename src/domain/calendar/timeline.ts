import type { BusinessCalendar } from "./business-calendar"
import { hoursOn } from "./hours-on"
import { DAY_MS, MINUTE_MS, RANGE_END, RANGE_START } from "./instant"
import { firstAbove, firstAtLeast, valueAt } from "./search-sorted"
import { firstInstantAt } from "./zone"

/**
 * The opening of 512 consecutive dates as integers: the hot path is a binary search in these arrays. A stretch belongs
 * to the page of the date on which it opens, also when it is a night shift that ends on the next page.
 */
export interface Page {
  /** Stretches in order: epoch ms of opening and closing, half-open, never empty. */
  readonly opens: Float64Array
  readonly closes: Float64Array
  /** Day (since 1970-01-01) on which stretch i opens. */
  readonly openedOn: Int32Array
  /** Open ms of this page before stretch i; one entry more than stretches, the last is the total. */
  readonly before: Float64Array
  readonly total: number
  /** The dates that have hours, in order, and the last closing of each in epoch ms. */
  readonly workingDays: Int32Array
  readonly closings: Float64Array
}

export const DAYS_PER_PAGE = 512
export const LAST_PAGE = pageOfDay(RANGE_END / DAY_MS)

const timelines = new WeakMap<BusinessCalendar, Map<number, Page>>()

/** Number of the page that holds a date, given in days since 1970-01-01. */
export function pageOfDay(day: number): number {
  return Math.floor(day / DAYS_PER_PAGE)
}

/**
 * Number of the first page that may hold a stretch open at or after an instant. Two days early: one for zones
 * behind UTC, one for a night shift begun the date before.
 */
export function firstPageAt(instant: number): number {
  return pageOfDay(Math.max(instant, RANGE_START) / DAY_MS - 2)
}

/** The page with this number, built when it is asked for the first time and kept as long as the calendar lives. */
export function pageOf(calendar: BusinessCalendar, number: number): Page {
  const pages = timelines.get(calendar) ?? startTimeline(calendar)
  const known = pages.get(number)
  if (known !== undefined) return known
  const page = buildPage(calendar, number)
  pages.set(number, page)
  return page
}

function startTimeline(calendar: BusinessCalendar): Map<number, Page> {
  const pages = new Map<number, Page>()
  timelines.set(calendar, pages)
  return pages
}

/** Open ms of a page that lie before an instant. */
export function elapsedAt(page: Page, instant: number): number {
  const stretch = firstAbove(page.closes, instant)
  if (stretch === page.closes.length) return page.total
  return valueAt(page.before, stretch) + Math.max(0, instant - valueAt(page.opens, stretch))
}

/** True when something opens on a day, given in days since 1970-01-01. */
export function isWorkingDayAt(calendar: BusinessCalendar, day: number): boolean {
  const { workingDays } = pageOf(calendar, pageOfDay(day))
  return valueAt(workingDays, firstAtLeast(workingDays, day)) === day
}

function buildPage(calendar: BusinessCalendar, number: number): Page {
  const opens: number[] = []
  const closes: number[] = []
  const openedOn: number[] = []
  const before = [0]
  const workingDays: number[] = []
  const closings: number[] = []
  let total = 0
  for (let day = number * DAYS_PER_PAGE; day < (number + 1) * DAYS_PER_PAGE; day += 1) {
    for (const hours of hoursOn(calendar, day)) {
      const from = firstInstantAt(calendar.time_zone, day * DAY_MS + hours.opens * MINUTE_MS)
      const until = firstInstantAt(calendar.time_zone, day * DAY_MS + hours.closes * MINUTE_MS)
      if (from === until) continue // the clocks jumped over all of it
      opens.push(from)
      closes.push(until)
      openedOn.push(day)
      before.push((total += until - from))
      if (workingDays[workingDays.length - 1] !== day) workingDays.push(day)
      closings[workingDays.length - 1] = until
    }
  }
  return {
    opens: Float64Array.from(opens),
    closes: Float64Array.from(closes),
    openedOn: Int32Array.from(openedOn),
    before: Float64Array.from(before),
    total,
    workingDays: Int32Array.from(workingDays),
    closings: Float64Array.from(closings),
  }
}
