/** The years whose holidays a calendar starts with: a window of one year, opened today, must not outrun the list. */
export function yearsToSeed(now: Date): number[] {
  const year = now.getUTCFullYear()
  return [year, year + 1, year + 2]
}
