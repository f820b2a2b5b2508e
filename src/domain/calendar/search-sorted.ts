type Sorted = Float64Array | Int32Array

/** Index of the first value above `limit` in an ascending list; its length when there is none. */
export function firstAbove(sorted: Sorted, limit: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (valueAt(sorted, middle) > limit) high = middle
    else low = middle + 1
  }
  return low
}

/** Index of the first value that is `limit` or more in an ascending list; its length when there is none. */
export function firstAtLeast(sorted: Sorted, limit: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (valueAt(sorted, middle) >= limit) high = middle
    else low = middle + 1
  }
  return low
}

/** The value at an index known to exist; outside the list the answer is `NaN`, which no comparison accepts. */
export function valueAt(values: Sorted, index: number): number {
  return values[index] ?? NaN
}
