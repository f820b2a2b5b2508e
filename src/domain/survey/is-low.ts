import { SCALES, type Instrument } from "./instrument"

/**
 * Whether somebody has to see to it: a score of at most the threshold, which is that of the instrument unless the merchant
 * has set another.
 *
 * @example
 * isLow("csat", 2, null) // true
 */
export function isLow(instrument: Instrument, score: number, threshold: number | null): boolean {
  return score <= (threshold ?? SCALES[instrument].low_to)
}
