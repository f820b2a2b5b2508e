import { requireEpochDay, toDate, toEpochDay } from "./calendar-date"

/**
 * The same day of the month so many months later, or that month's last day where it has no such day (EU Regulation
 * 1182/71 art. 3 (2) (c)).
 *
 * @example
 * addMonths("2026-01-31", 1) // "2026-02-28"
 * addMonths("2028-02-29", 12) // "2029-02-28"
 */
export function addMonths(on: string, months: number): string {
  const [year, month, day] = toDate(requireEpochDay(on)).split("-").map(Number) as [number, number, number]
  const counted = year * 12 + (month - 1) + months
  const first = `${String(Math.floor(counted / 12)).padStart(4, "0")}-${String((counted % 12) + 1).padStart(2, "0")}`
  for (let last = day; last > 28; last -= 1) {
    const wanted = `${first}-${last}`
    if (toEpochDay(wanted) !== null) return wanted
  }
  return toDate(requireEpochDay(`${first}-${String(Math.min(day, 28)).padStart(2, "0")}`))
}
