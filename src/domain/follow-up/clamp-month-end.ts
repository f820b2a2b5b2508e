import { partsOf } from "./recurrence"

const SHORTEST_MONTH = 28

/**
 * A rule that says no more than "every so many months" or "every so many years", held to the last day of a month that is
 * too short for its first date. The standard leaves such months out; a customer who got his parcel on 31 January is to be
 * called in February all the same. A rule that names its days is left as it is.
 *
 * @example
 * clampMonthEnd("FREQ=MONTHLY", "2026-01-31") // "FREQ=MONTHLY;BYMONTHDAY=28,29,30,31;BYSETPOS=-1"
 * clampMonthEnd("FREQ=MONTHLY;BYDAY=1MO", "2026-01-31") // as it was
 */
export function clampMonthEnd(rrule: string, firstOn: string): string {
  const parts = partsOf(rrule)
  const names = [...parts.keys()]
  const frequency = parts.get("FREQ")?.toUpperCase()
  const day = Number(firstOn.slice(8))
  if (day <= SHORTEST_MONTH || names.some((name) => name.startsWith("BY"))) return rrule
  const days = Array.from({ length: day - SHORTEST_MONTH + 1 }, (_, index) => SHORTEST_MONTH + index).join(",")
  if (frequency === "MONTHLY") return `${rrule};BYMONTHDAY=${days};BYSETPOS=-1`
  if (frequency !== "YEARLY") return rrule
  return `${rrule};BYMONTH=${Number(firstOn.slice(5, 7))};BYMONTHDAY=${days};BYSETPOS=-1`
}
