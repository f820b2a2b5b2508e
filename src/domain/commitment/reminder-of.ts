const MINUTE_MS = 60_000

/**
 * When whoever promised is reminded: so many minutes before the end, but for a promise shorter than twice that, half
 * way. Null for 0 minutes: nobody asked.
 *
 * @example
 * reminderOf(new Date("2026-11-24T10:00Z"), new Date("2026-11-24T11:00Z"), 1440) // 10:30
 */
export function reminderOf(from: Date, dueAt: Date, minutesBefore: number): Date | null {
  if (minutesBefore === 0) return null
  const wanted = dueAt.getTime() - minutesBefore * MINUTE_MS
  const halfWay = Math.floor((from.getTime() + dueAt.getTime()) / 2)
  return new Date(Math.max(wanted, halfWay))
}
