import { addMonths } from "../calendar/add-months"
import { addDays } from "../calendar/date-arithmetic"
import type { WarrantyPeriod } from "./terms"

/**
 * The last day of a period that counts from a day, which is itself not counted (EU Regulation 1182/71 art. 3 (1)); null
 * where it never ends.
 *
 * @example
 * endOfPeriod("2028-02-29", { unit: "years", count: 1 }) // "2029-02-28"
 */
export function endOfPeriod(startsOn: string, { unit, count }: WarrantyPeriod): string | null {
  if (unit === "lifetime") return null
  const many = count ?? 0
  if (unit === "days") return addDays(startsOn, many)
  return addMonths(startsOn, unit === "years" ? many * 12 : many)
}

/** Of two last days the later one; null is later than any. */
export function laterEnd(one: string | null, other: string | null): string | null {
  if (one === null || other === null) return null
  return one > other ? one : other
}
