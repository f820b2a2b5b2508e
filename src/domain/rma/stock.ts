/** What a variant's stock consists of: a bundle has several parts, most goods have one. */
export interface VariantStock {
  /** False where nobody counts the stock, or where it may go below zero. */
  readonly limited: boolean
  readonly parts: readonly StockPart[]
}

export interface StockPart {
  readonly inventory_item_id: string
  /** Pieces in one unit of the variant. */
  readonly required: number
  /** Pieces that nobody has reserved, at each place from which the order may be served. */
  readonly levels: readonly { readonly location_id: string; readonly available: number }[]
}

/**
 * Units that can be promised: as many as one place can send of every part. Null where the stock has no limit.
 *
 * @example
 * availableUnits(shirtWithThreeInBerlinAndTwoInRome) // 3
 */
export function availableUnits({ limited, parts }: VariantStock): number | null {
  if (!limited) return null
  return Math.min(
    ...parts.map(({ required, levels }) =>
      Math.floor(Math.max(0, ...levels.map(({ available }) => available)) / required),
    ),
    parts.length > 0 ? Infinity : 0,
  )
}

/** The place to send so many pieces from: the first that has them, or else the one that has most. */
export function placeToSendFrom({ levels }: Pick<StockPart, "levels">, pieces: number): string | null {
  const most = levels.toSorted((a, b) => b.available - a.available)
  return (levels.find(({ available }) => available >= pieces) ?? most[0])?.location_id ?? null
}
