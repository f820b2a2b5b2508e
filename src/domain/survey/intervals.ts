import { NORMAL_QUANTILE } from "./normal-quantile"
import { studentQuantile } from "./student-quantile"

/** A figure with the interval in which the true one lies, 95 times of 100. */
export interface Estimate {
  readonly value: number
  readonly low: number
  readonly high: number
}

/**
 * A share with its Wilson score interval (Wilson 1927; method 3 of Newcombe 1998): unlike the textbook's it is right for
 * few answers and for shares near nothing or all.
 *
 * @returns between 0 and 1
 */
export function shareEstimate(part: number, whole: number): Estimate {
  const share = part / whole
  const square = NORMAL_QUANTILE ** 2
  const middle = (2 * part + square) / (2 * (whole + square))
  const reach = (NORMAL_QUANTILE * Math.sqrt(square + 4 * part * (1 - share))) / (2 * (whole + square))
  return { value: share, low: Math.max(0, middle - reach), high: Math.min(1, middle + reach) }
}

/** How often each score was given. */
export interface ScoreCount {
  readonly score: number
  readonly count: number
}

/** A mean with Student's interval, cut off at the ends of the scale. Two answers at least: one has no spread. */
export function meanEstimate(
  counts: readonly ScoreCount[],
  scale: { readonly lowest: number; readonly highest: number },
): Estimate {
  const answers = counts.reduce((sum, { count }) => sum + count, 0)
  const mean = counts.reduce((sum, { score, count }) => sum + score * count, 0) / answers
  const squares = counts.reduce((sum, { score, count }) => sum + count * (score - mean) ** 2, 0)
  const reach = studentQuantile(answers - 1) * Math.sqrt(squares / (answers - 1) / answers)
  return { value: mean, low: Math.max(scale.lowest, mean - reach), high: Math.min(scale.highest, mean + reach) }
}

/**
 * The Net Promoter Score with the adjusted Wald interval that Rocks found best (The American Statistician 70, 2016): three
 * answers are added, three quarters of one on either side, so that it does not shrink to nothing when all agree.
 *
 * @returns between −100 and 100
 */
export function netPromoterEstimate(promoters: number, detractors: number, answers: number): Estimate {
  const adjusted = answers + 3
  const [pro, contra] = [(promoters + 0.75) / adjusted, (detractors + 0.75) / adjusted]
  const net = pro - contra
  const reach = NORMAL_QUANTILE * Math.sqrt((pro + contra - net ** 2) / adjusted)
  return {
    value: (100 * (promoters - detractors)) / answers,
    low: Math.max(-100, 100 * (net - reach)),
    high: Math.min(100, 100 * (net + reach)),
  }
}
