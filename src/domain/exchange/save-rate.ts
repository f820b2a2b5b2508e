import { fraction, roundTo } from "../money/decimal"

/**
 * The share of requests that were kept, per cent with one decimal; null where there were none to keep.
 *
 * @example
 * saveRate(1, 3) // "33.3"
 */
export function saveRate(saved: number, requests: number): string | null {
  return requests === 0 ? null : roundTo(fraction("100", saved, requests), 1)
}
