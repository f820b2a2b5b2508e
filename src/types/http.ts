import type { Refusal } from "../domain/kernel/decision"

/**
 * The HTTP contract that storefronts and the admin import, a file for each resource. Instants are ISO 8601 in UTC, dates
 * `YYYY-MM-DD`, amounts decimal strings in major units with their currency beside them.
 */

export interface ErrorBody {
  readonly type: string
  readonly code?: string
  readonly message: string
  readonly reasons?: readonly Refusal[]
}

/** One page by keyset: pass `next_cursor` back as `cursor`; null means that this was the last page. */
export interface Page {
  readonly next_cursor: string | null
}
