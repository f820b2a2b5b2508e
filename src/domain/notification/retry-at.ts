/** How long to wait after the first, second, … failed attempt. Whatever lasts longer than these is not a hiccup. */
const WAITS_MINUTES = [1, 5, 30, 120] as const

export const MOST_ATTEMPTS = WAITS_MINUTES.length + 1

/**
 * When a message that failed is tried again, or null when it has been tried often enough.
 *
 * @param attempts attempts made so far, at least 1
 * @example
 * retryAt(2, new Date("2026-11-21T10:00:00Z")) // 2026-11-21T10:05:00Z
 */
export function retryAt(attempts: number, now: Date): Date | null {
  const wait = WAITS_MINUTES[attempts - 1]
  return wait === undefined ? null : new Date(now.getTime() + wait * 60_000)
}
