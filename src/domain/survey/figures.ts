import { DIMENSION_SCALE, SCALES, scoresOf, type Instrument } from "./instrument"
import { meanEstimate, netPromoterEstimate, shareEstimate, type Estimate, type ScoreCount } from "./intervals"

/** As shown: rounded, with its interval. */
export interface ShownEstimate {
  readonly value: string
  readonly low: string
  readonly high: string
}

export interface ScoreFigures {
  readonly instrument: Instrument
  readonly answers: number
  /** Below the minimum the distribution is all there is: a mean of three answers is read as if it meant something. */
  readonly enough: boolean
  readonly minimum: number
  /** Every score of the scale, the lowest first. */
  readonly distribution: readonly ScoreCount[]
  readonly mean: ShownEstimate | null
  /** Per cent of the customers who are content. */
  readonly top_box: ShownEstimate | null
  /** Between −100 and 100; null for the other instruments. */
  readonly net_promoter: ShownEstimate | null
}

export interface DimensionFigures {
  readonly answers: number
  readonly enough: boolean
  readonly mean: ShownEstimate | null
}

/** No mean is told of a single answer: it has no interval. */
const FEWEST = 2

/** What the scores of one instrument say, and how sure it is. Nothing is told of fewer answers than the minimum. */
export function figuresOf(instrument: Instrument, counts: readonly ScoreCount[], minimum: number): ScoreFigures {
  const scale = SCALES[instrument]
  const distribution = scoresOf(instrument).map((score) => ({ score, count: countOf(counts, score) }))
  const answers = total(distribution)
  const enough = isEnough(answers, minimum)
  const top = total(distribution.filter(({ score }) => score >= scale.top_from))
  const low = total(distribution.filter(({ score }) => score <= scale.low_to))
  return {
    ...{ instrument, answers, enough, minimum, distribution },
    mean: enough ? show(meanEstimate(distribution, scale), 2) : null,
    top_box: enough ? show(scaled(shareEstimate(top, answers), 100), 1) : null,
    net_promoter: enough && instrument === "nps" ? show(netPromoterEstimate(top, low, answers), 1) : null,
  }
}

/** The same for one of the five dimensions. */
export function dimensionFigures(counts: readonly ScoreCount[], minimum: number): DimensionFigures {
  const answers = total(counts)
  const enough = isEnough(answers, minimum)
  return { answers, enough, mean: enough ? show(meanEstimate(counts, DIMENSION_SCALE), 2) : null }
}

function isEnough(answers: number, minimum: number): boolean {
  return answers >= Math.max(minimum, FEWEST)
}

function countOf(counts: readonly ScoreCount[], score: number): number {
  return counts.find((one) => one.score === score)?.count ?? 0
}

function total(counts: readonly ScoreCount[]): number {
  return counts.reduce((sum, { count }) => sum + count, 0)
}

function scaled({ value, low, high }: Estimate, by: number): Estimate {
  return { value: value * by, low: low * by, high: high * by }
}

function show({ value, low, high }: Estimate, decimals: number): ShownEstimate {
  const shown = (one: number) => (Math.abs(one) < 0.5 * 10 ** -decimals ? 0 : one).toFixed(decimals)
  return { value: shown(value), low: shown(low), high: shown(high) }
}
