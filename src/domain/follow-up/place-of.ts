import type { ContactMethod } from "../contact/words"
import type { Place } from "../team/area"

/** Where somebody has to go for a visit; null for one by phone, or where nobody knows the country. */
export function placeOf(visit: {
  readonly method: ContactMethod
  readonly country_code: string | null
  readonly postal_code: string | null
}): Place | null {
  const { method, country_code, postal_code } = visit
  return method === "on_site" && country_code !== null ? { country_code, postal_code } : null
}
