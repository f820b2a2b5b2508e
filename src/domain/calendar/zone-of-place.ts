import Holidays from "date-holidays"

/**
 * The zone of the clock on the wall at an address, as far as country and province tell it: where they span several, that of
 * most people there. Null for a country that nobody knows.
 *
 * @param country ISO 3166-1 alpha-2 in any case
 * @param province ISO 3166-2 with or without its country, in any case; anything else is taken for none
 * @example
 * zoneOfPlace("us", "us-ca") // "America/Los_Angeles"
 * zoneOfPlace("us", null) // "America/New_York"
 */
export function zoneOfPlace(country: string, province: string | null): string | null {
  const code = country.toUpperCase()
  const state = province?.toUpperCase().replace(`${code}-`, "") ?? ""
  const inState = state === "" ? [] : new Holidays(code, state).getTimezones()
  return inState[0] ?? new Holidays(code).getTimezones()[0] ?? null
}
