import type { Amount } from "../money/decimal"

/** What a variant costs and whether it is there, in the order's region and currency, as read at one moment. */
export interface ExchangeOffer {
  readonly variant_id: string
  readonly product_id: string
  /** Product and variant, as people call it. */
  readonly title: string
  readonly sku: string | null
  readonly thumbnail: string | null
  /** Today's price of one unit, tax included, unrounded; null where it is not sold in this region. */
  readonly price: Amount | null
  /** What one unit cost on the order itself, tax included and before discounts; null where it was not on it. */
  readonly price_at_order: Amount | null
  /** Units that may be promised now, safety stock kept; null where nobody counts them. */
  readonly available: number | null
}

/** The offers by variant id, read before the decision that needs them. */
export type ExchangeOffers = ReadonlyMap<string, ExchangeOffer>
