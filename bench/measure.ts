import type { Sample } from "./statistics"

/** One figure of a benchmark: ours beside the reference of the same run, because machines differ. */
export interface Measure {
  readonly what: string
  readonly ours: Sample
  /** What ours is compared with, or null when the bar is an absolute figure such as a size. */
  readonly reference: Sample | null
  /** Bars for the ratio ours ÷ reference, or for ours itself when there is no reference. */
  readonly must: number
  readonly aim: number
  readonly better: "lower" | "higher"
}

/** What `bench/<name>.bench.ts` exports. */
export interface Bench {
  readonly name: string
  run(): Promise<readonly Measure[]>
}

/** The ratio that is judged, or null when the figure stands alone. */
export function ratioOf({ ours, reference }: Measure): number | null {
  return reference === null ? null : ours.median / reference.median
}

/** How a figure stands to its bars. */
export function verdictOf(measure: Measure): "aim reached" | "must reached" | "FALLS SHORT" {
  const figure = ratioOf(measure) ?? measure.ours.median
  const reaches = (bar: number) => (measure.better === "higher" ? figure >= bar : figure <= bar)
  if (reaches(measure.aim)) return "aim reached"
  return reaches(measure.must) ? "must reached" : "FALLS SHORT"
}

/** The file `bench/results/<name>.json`. */
export function toResult(name: string, measures: readonly Measure[]) {
  return {
    name,
    measures: measures.map((measure) => ({
      what: measure.what,
      ours: measure.ours.median,
      reference: measure.reference?.median ?? null,
      ratio: ratioOf(measure),
      must: measure.must,
      aim: measure.aim,
      better: measure.better,
    })),
  }
}

/** The table on the terminal: a row for us, a row for the reference, the ratio last. */
export function toTable(name: string, measures: readonly Measure[]): string {
  const lines = measures.flatMap((measure) => {
    const ratio = ratioOf(measure)
    const sign = measure.better === "higher" ? "≥" : "≤"
    const bars = `must ${sign} ${measure.must}, aim ${sign} ${measure.aim}: ${verdictOf(measure)}`
    return [
      `  ${measure.what}`,
      ...[measure.ours, ...(measure.reference ? [measure.reference] : [])].map(toRow),
      `    ${ratio === null ? "figure" : `ratio ${format(ratio)}`}   ${bars}`,
    ]
  })
  return [name, ...lines].join("\n")
}

function toRow({ name, median, spread }: Sample): string {
  return `    ${name.padEnd(44)} ${format(median).padStart(14)}   ± ${(spread * 100).toFixed(1)} %`
}

function format(figure: number): string {
  return figure.toLocaleString("en-US", { maximumSignificantDigits: 4 })
}
