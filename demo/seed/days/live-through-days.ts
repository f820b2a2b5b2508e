import type { Clock } from "../clock"

/** Something that happens on one day of the shop: by day, beside others, or in the evening, one after the other. */
export interface Happening {
  readonly daysAgo: number
  readonly part: "day" | "evening"
  readonly happen: () => Promise<unknown>
}

export interface DaysToLive {
  readonly clock: Clock
  readonly now: Date
  readonly onHappened: () => void
}

/** Parcels arrive at ten; after work people do what the day has brought. UTC. */
const HOURS = { day: 10, evening: 17 } as const

/** How many things happen at a time by day: the server has one thread. */
const LANES = 2

/**
 * Lives through the days from the oldest to today, each at its own hours: what the server notes down about a delivery
 * carries the day on which it happened. What happens in the evening goes by the order in which it is told.
 */
export async function liveThroughDays(happenings: readonly Happening[], time: DaysToLive): Promise<void> {
  const days = [...new Set(happenings.map(({ daysAgo }) => daysAgo))].sort((one, other) => other - one)
  for (const day of days) {
    const ofDay = happenings.filter(({ daysAgo }) => daysAgo === day)
    await liveThroughPart(ofDay, "day", LANES, { ...time, day })
    await liveThroughPart(ofDay, "evening", 1, { ...time, day })
  }
}

async function liveThroughPart(
  ofDay: readonly Happening[],
  part: Happening["part"],
  lanes: number,
  { day, clock, now, onHappened }: DaysToLive & { readonly day: number },
): Promise<void> {
  const left = ofDay.filter((happening) => happening.part === part)
  if (left.length === 0) return
  await clock.moveTo(hourOf(now, day, HOURS[part]))
  const lane = async (): Promise<void> => {
    for (let next = left.shift(); next !== undefined; next = left.shift()) {
      await next.happen()
      onHappened()
    }
  }
  await Promise.all(Array.from({ length: lanes }, lane))
}

/** An hour (UTC) of the day that many days ago; never in the future. */
export function hourOf(now: Date, daysAgo: number, hour: number): Date {
  const date = new Date(now)
  date.setUTCDate(date.getUTCDate() - daysAgo)
  date.setUTCHours(hour, 0, 0, 0)
  return date > now ? now : date
}
