/** Days since a claim was opened, by which the merchant sees what he waits for too long. `up_to` is inclusive, null is open-ended. */
export const AGEING_BUCKETS = [
  { code: "up_to_30", up_to: 30 },
  { code: "up_to_60", up_to: 60 },
  { code: "up_to_90", up_to: 90 },
  { code: "over_90", up_to: null },
] as const

export type AgeingBucket = (typeof AGEING_BUCKETS)[number]["code"]

const DAY_MS = 86_400_000

/** Whole days between two instants, never negative. */
export function ageInDays(openedAt: Date, now: Date): number {
  return Math.max(0, Math.floor((now.getTime() - openedAt.getTime()) / DAY_MS))
}

/** The bucket that a claim of this age stands in. */
export function ageingBucket(days: number): AgeingBucket {
  return AGEING_BUCKETS.find(({ up_to }) => up_to !== null && days <= up_to)?.code ?? "over_90"
}
