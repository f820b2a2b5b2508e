/** What in a parcel points to an order or a request, the surest first. */
export const SUGGESTION_GROUNDS = ["tracking_number", "order_number", "email", "sku"] as const
export type SuggestionGround = (typeof SUGGESTION_GROUNDS)[number]

export interface SuggestionHint {
  readonly ground: SuggestionGround
  readonly order_id: string
  /** Null for an order about which nothing has been asked. */
  readonly rma_id: string | null
}

export interface Suggestion {
  readonly order_id: string
  readonly rma_id: string | null
  readonly grounds: readonly SuggestionGround[]
}

/**
 * Whom a parcel probably comes from: each order or request once, with all that points to it, by its surest ground, then
 * by how many there are. An order is left out where a request about it is suggested: that is where its parcel is awaited.
 */
export function rankSuggestions(hints: readonly SuggestionHint[], limit: number): Suggestion[] {
  const withRequest = new Set(hints.flatMap(({ rma_id, order_id }) => (rma_id === null ? [] : [order_id])))
  const found = new Map<string, Set<SuggestionGround>>()
  const places = new Map<string, Pick<Suggestion, "order_id" | "rma_id">>()
  for (const { ground, order_id, rma_id } of hints) {
    if (rma_id === null && withRequest.has(order_id)) continue
    const key = rma_id ?? order_id
    places.set(key, { order_id, rma_id })
    found.set(key, (found.get(key) ?? new Set()).add(ground))
  }
  // An order's own hints count for each of its requests.
  for (const { ground, order_id, rma_id } of hints) {
    if (rma_id !== null) continue
    for (const [key, place] of places) if (place.order_id === order_id) found.get(key)?.add(ground)
  }
  return [...places]
    .map(([key, place]) => ({ ...place, grounds: inOrder(found.get(key) ?? new Set()) }))
    .sort((a, b) => surest(a) - surest(b) || b.grounds.length - a.grounds.length)
    .slice(0, limit)
}

function inOrder(grounds: ReadonlySet<SuggestionGround>): SuggestionGround[] {
  return SUGGESTION_GROUNDS.filter((ground) => grounds.has(ground))
}

function surest({ grounds: [first] }: Suggestion): number {
  return first === undefined ? SUGGESTION_GROUNDS.length : SUGGESTION_GROUNDS.indexOf(first)
}
