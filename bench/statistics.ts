/** A contender of one comparison: does its work once and says how much it got done, in the unit of the measure. */
export interface Contender {
  readonly name: string
  round(): Promise<number> | number
}

/** Middle value and spread of one contender over all rounds. */
export interface Sample {
  readonly name: string
  readonly median: number
  /** Half the distance between the quartiles, as a share of the median: 0.02 reads ±2 %. */
  readonly spread: number
}

/**
 * Runs every contender once per round, in turns, so that a machine that slows down slows all of them; the order
 * rotates, so that none always follows the same one. The first rounds only warm up.
 */
export async function interleave(
  contenders: readonly Contender[],
  options: { readonly rounds: number; readonly warmUp: number },
): Promise<Sample[]> {
  const results = contenders.map((): number[] => [])
  for (let round = -options.warmUp; round < options.rounds; round += 1) {
    for (let turn = 0; turn < contenders.length; turn += 1) {
      const index = (turn + Math.max(round, 0)) % contenders.length
      const value = await contenders[index]?.round()
      if (round >= 0 && value !== undefined) results[index]?.push(value)
    }
  }
  return contenders.map(({ name }, index) => ({ name, ...summarize(results[index] ?? []) }))
}

/** Each contender on the average of several runs, in place of its median, and how far its runs lie apart. */
export function averageRuns(runs: readonly (readonly Sample[])[]): Sample[] {
  return (runs[0] ?? []).map(({ name }, index) => {
    const medians = runs.flatMap((samples) => samples[index]?.median ?? [])
    const mean = medians.reduce((total, median) => total + median, 0) / medians.length
    return { name, median: mean, spread: summarize(medians).spread }
  })
}

/** Median and relative spread of a list of values. An empty list has no median and throws. */
export function summarize(values: readonly number[]): { median: number; spread: number } {
  const sorted = [...values].sort((a, b) => a - b)
  const median = quantile(sorted, 0.5)
  return { median, spread: (quantile(sorted, 0.75) - quantile(sorted, 0.25)) / 2 / median }
}

/** The value below which `share` of an ascending list lies, interpolated. */
export function quantile(sorted: readonly number[], share: number): number {
  const position = (sorted.length - 1) * share
  const below = sorted[Math.floor(position)]
  const above = sorted[Math.ceil(position)]
  if (below === undefined || above === undefined) throw new Error("No values to summarize")
  return below + (above - below) * (position - Math.floor(position))
}

/** Operations per second of a piece of work that does `count` of them. */
export function perSecond(count: number, work: () => void): number {
  const started = performance.now()
  work()
  return (count / (performance.now() - started)) * 1000
}
