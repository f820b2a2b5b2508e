import Holidays, { type HolidaysTypes } from "date-holidays"

import { accept, refuse, type Decision } from "../kernel/decision"
import { addDays } from "./date-arithmetic"

/** A public holiday: the date on which nothing opens, and its name in the country's language. */
export interface PublicHoliday {
  readonly on: string
  readonly name: string
}

/**
 * The public holidays of a country, in order, as starting values for a calendar. Only whole days: a holiday from noon
 * is a matter of extra days. Make-up working days are decreed year by year (China) and are not in the list.
 *
 * @param country ISO 3166-1 code, such as `DE`
 * @param region part of the country as `date-holidays` names it, such as `BY`, or null for the country at large
 * @example
 * listHolidays("DE", "BY", [2026]) // accepted: [{ on: "2026-01-01", name: "Neujahr" }, …]
 */
export function listHolidays(
  country: string,
  region: string | null,
  years: readonly number[],
): Decision<readonly PublicHoliday[]> {
  const places = new Holidays()
  if (!Object.hasOwn(places.getCountries(), country)) return refusePlace(country, "country")
  // Countries without regions have no list at all, which spreads to an empty one.
  if (region !== null && !Object.hasOwn({ ...places.getStates(country) }, region)) return refusePlace(region, "region")

  const types: HolidaysTypes.HolidayType[] = ["public"]
  const source = region === null ? new Holidays(country, { types }) : new Holidays(country, region, { types })
  const names = new Map<string, string>()
  for (const year of years) {
    for (const holiday of source.getHolidays(year)) {
      for (const on of wholeDays(holiday.date, holiday.end.getTime() - holiday.start.getTime())) {
        names.set(on, names.get(on) ?? holiday.name)
      }
    }
  }
  const dates = [...names].map(([on, name]) => ({ on, name }))
  return accept(dates.sort((a, b) => a.on.localeCompare(b.on)))
}

/** The dates that a holiday covers from midnight to midnight; an hour more or less is a clock change, not a half day. */
function wholeDays(date: string, durationMs: number): string[] {
  const HOUR_MS = 3_600_000
  if (!date.slice(11).startsWith("00:00")) return []
  const days = Math.floor((durationMs + HOUR_MS) / (24 * HOUR_MS))
  return Array.from({ length: days }, (_, index) => addDays(date.slice(0, 10), index))
}

function refusePlace(value: string, field: "country" | "region"): Decision<never> {
  const message = `No public holidays are known for the ${field} ${JSON.stringify(value)}.`
  return refuse([{ code: "holiday_place_unknown", message, field, facts: { value } }])
}
