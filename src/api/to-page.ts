import type { Page } from "../types"

/**
 * Cuts a list that was read with one record more than the page holds. The record beyond tells that there is another
 * page, without counting.
 */
export function toPage<Item extends { readonly id: string }>(
  read: readonly Item[],
  limit: number,
): Page & { readonly items: readonly Item[] } {
  const items = read.slice(0, limit)
  return { items, next_cursor: read.length > limit ? (items.at(-1)?.id ?? null) : null }
}
