import Holidays from "date-holidays"

import { isTimeZone } from "../calendar/zone"

const known = new Map<string, string | null>()

/**
 * The zone on the wall clock of an address: that of the part of the country where it is known, otherwise the first that
 * the country is listed with. Null where the country is unknown: then the shop's own has to do.
 *
 * @param country ISO 3166-1, in any case
 * @param province as core keeps it, such as `us-ca` or `CA`
 */
export function zoneOfAddress(country: string | null, province: string | null): string | null {
  if (country === null) return null
  const key = `${country}/${province ?? ""}`.toUpperCase()
  const earlier = known.get(key)
  if (earlier !== undefined) return earlier
  const zone = findZone(country.toUpperCase(), province?.toUpperCase().replace(/^[A-Z]{2}-/, "") ?? null)
  known.set(key, zone)
  return zone
}

function findZone(country: string, province: string | null): string | null {
  const places = new Holidays()
  if (!Object.hasOwn(places.getCountries(), country)) return null
  const isPart = province !== null && Object.hasOwn({ ...places.getStates(country) }, province)
  const place = isPart ? new Holidays(country, province) : new Holidays(country)
  return place.getTimezones().find(isTimeZone) ?? null
}
