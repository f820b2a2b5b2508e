import { requireEpochDay, toDate } from "./calendar-date"

/**
 * The date that lies `days` calendar days after a date, or before it when negative.
 *
 * @example
 * addDays("2028-02-28", 1) // "2028-02-29"
 */
export function addDays(on: string, days: number): string {
  return toDate(requireEpochDay(on) + days)
}

/**
 * Calendar days from one date to another; negative when `to` comes first.
 *
 * @example
 * daysBetween("2026-12-30", "2027-01-02") // 3
 */
export function daysBetween(from: string, to: string): number {
  return requireEpochDay(to) - requireEpochDay(from)
}
