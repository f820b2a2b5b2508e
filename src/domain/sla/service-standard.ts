import type { SlaMetric, TicketKind } from "../kernel/vocabulary"
import { fraction, roundTo, type Amount } from "../money/decimal"
import { standardWords, type StandardWords } from "./standard-words"
import type { SlaTarget, SlaTerms } from "./terms"

/** Below so many cases a share says more about chance than about the shop, and is not published. */
export const MINIMUM_CASES = 20

/** For how many days back the shop is measured. */
export const STANDARD_DAYS = 90

/** How many promises of one sort came due, and how many of them were kept in time. */
export interface StandardCount {
  readonly kind: TicketKind
  readonly metric: SlaMetric
  readonly cases: number
  readonly in_time: number
}

/** One promise to everybody, and how the shop really does. */
export interface PublishedPromise extends Pick<SlaTarget, "kind" | "metric" | "unit" | "amount"> {
  readonly words: StandardWords
  readonly cases: number
  /** Per cent with one decimal; null while there are too few cases. */
  readonly in_time_percentage: Amount | null
  readonly too_few: boolean
}

/**
 * What the shop promises to everybody (R01), each promise beside what became of it. A policy for some customers only, or
 * a target for a priority that no customer can choose, is promised to nobody in particular and is left out.
 */
export function publishStandard(policies: readonly SlaTerms[], counts: readonly StandardCount[]): PublishedPromise[] {
  const forEverybody = policies.find(({ status, conditions }) => status === "published" && conditions.length === 0)
  const targets = (forEverybody?.targets ?? []).filter(({ priority }) => priority === null)
  return targets.map(({ kind, metric, unit, amount }) => ({
    ...{ kind, metric, unit, amount, words: standardWords({ kind, metric, unit, amount }) },
    ...measure(counts.find((count) => count.kind === kind && count.metric === metric)),
  }))
}

function measure(count: StandardCount | undefined): Pick<PublishedPromise, "cases" | "in_time_percentage" | "too_few"> {
  const { cases, in_time } = count ?? { cases: 0, in_time: 0 }
  if (cases < MINIMUM_CASES) return { cases, in_time_percentage: null, too_few: true }
  return { cases, in_time_percentage: roundTo(fraction("100", in_time, cases), 1), too_few: false }
}
