import type { Reading } from "../transaction"

/**
 * Remembers in this process what `load` read, for as long as the stamp stays the same. Every call asks the database
 * for the stamp, so that a change made by another server counts at once. The stamp is read first: what is loaded may
 * be newer than it, never older, and the next call puts that right. What is returned is shared and must not be changed.
 */
export function cachedByStamp<Value>(
  readStamp: (reading: Reading) => Promise<string>,
  load: (reading: Reading) => Promise<Value>,
): (reading: Reading) => Promise<Value> {
  let kept: { readonly stamp: string; readonly value: Value } | null = null
  return async (reading) => {
    const stamp = await readStamp(reading)
    if (kept?.stamp === stamp) return kept.value
    const value = await load(reading)
    kept = { stamp, value }
    return value
  }
}
