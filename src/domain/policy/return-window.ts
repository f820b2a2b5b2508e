import { deliveryDateOf, type DeliveryDate } from "./delivery-date"
import type { PolicySubject } from "./condition-holds"
import type { SpanCalendar } from "./span-calendar"
import type { PolicySeason, PolicyTerms, PolicyWindow } from "./terms"

/** A window with the arithmetic that led to its end. */
export interface ReturnWindow {
  /** Day of the delivery that it counts from; that day itself is not counted (EU 1182/71 art. 3 (1)). */
  readonly starts_on: string
  readonly start_known_by: DeliveryDate["known_by"]
  readonly presumed_days: number
  readonly days: number
  /** The last day before any move. */
  readonly counted_until_on: string
  readonly moved_off_holiday: boolean
  /** Name of the season that gave a later end. */
  readonly season: string | null
  /** The last day on which a request is in time. */
  readonly ends_on: string
  /** First instant that is too late, epoch ms. */
  readonly ends_at: number
}

/** When a window closes for one shipment: days counted, moved off a holiday, extended by a season, in this order. */
export function computeReturnWindow(
  terms: PolicyTerms,
  window: PolicyWindow,
  subject: PolicySubject,
  calendar: SpanCalendar,
): ReturnWindow {
  const start = startOf(terms, window, subject, calendar)
  const countedUntil = calendar.addDays(start.on, window.days)
  const workingDay = terms.move_end_to_working_day ? calendar.workingDayOnOrAfter(countedUntil) : countedUntil
  const season = latestSeason(terms.seasons, start.on)
  const extended = season !== undefined && season.until_on > workingDay
  const endsOn = extended ? season.until_on : workingDay
  return {
    starts_on: start.on,
    start_known_by: start.known_by,
    presumed_days: start.presumed_days,
    days: window.days,
    counted_until_on: countedUntil,
    moved_off_holiday: workingDay !== countedUntil,
    season: extended ? season.name : null,
    ends_on: endsOn,
    ends_at: calendar.endOfDay(endsOn),
  }
}

/** Parcels that are not packed yet are unknown here: they move the start of `last_parcel` once they leave. */
function startOf(
  terms: PolicyTerms,
  window: PolicyWindow,
  { order, shipment }: PolicySubject,
  calendar: SpanCalendar,
): DeliveryDate {
  const own = deliveryDateOf(shipment, terms, calendar)
  if (window.counted_from === "parcel") return own
  return order.lines
    .flatMap((line) => line.shipments)
    .map((other) => deliveryDateOf(other, terms, calendar))
    .reduce((latest, other) => (other.on > latest.on ? other : latest), own)
}

function latestSeason(seasons: readonly PolicySeason[], startsOn: string): PolicySeason | undefined {
  return seasons
    .filter(({ from_on, to_on }) => from_on <= startsOn && startsOn <= to_on)
    .reduce<PolicySeason | undefined>(
      (latest, season) => (latest === undefined || season.until_on > latest.until_on ? season : latest),
      undefined,
    )
}
