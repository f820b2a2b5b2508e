import { NORMAL_QUANTILE } from "./normal-quantile"

/** Above so many degrees of freedom three terms of the expansion are good to six decimals, and the series is long. */
const EXPANDED_FROM = 200

/**
 * The two-sided 95 % point of Student's t: beyond ±t lies a twentieth. By the finite series of Abramowitz and Stegun
 * (26.7.3, 26.7.4) and bisection, for many degrees by their expansion (26.7.5).
 *
 * @param degrees whole and at least 1
 * @example
 * studentQuantile(9).toFixed(3) // "2.262"
 */
export function studentQuantile(degrees: number): number {
  if (degrees > EXPANDED_FROM) return expansion(degrees)
  let [below, above] = [NORMAL_QUANTILE, 13]
  for (let halvings = 0; halvings < 50; halvings += 1) {
    const middle = (below + above) / 2
    if (shareWithin(middle, degrees) < 0.95) below = middle
    else above = middle
  }
  return above
}

/** How much of the distribution lies within ±t. */
function shareWithin(t: number, degrees: number): number {
  const angle = Math.atan(t / Math.sqrt(degrees))
  const square = Math.cos(angle) ** 2
  const isOdd = degrees % 2 === 1
  let term = isOdd ? Math.cos(angle) : 1
  let series = degrees === 1 ? 0 : term
  for (let step = isOdd ? 3 : 2; step <= degrees - 2; step += 2) {
    term *= ((step - 1) / step) * square
    series += term
  }
  return isOdd ? (2 / Math.PI) * (angle + Math.sin(angle) * series) : Math.sin(angle) * series
}

function expansion(degrees: number): number {
  const z = NORMAL_QUANTILE
  return z + (z ** 3 + z) / (4 * degrees) + (5 * z ** 5 + 16 * z ** 3 + 3 * z) / (96 * degrees ** 2)
}
