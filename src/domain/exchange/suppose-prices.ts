import type { Amount } from "../money/decimal"
import type { OrderFacts } from "../policy/order-facts"
import type { ExchangeOffers } from "./exchange-offer"
import type { RequestedExchange } from "./plan-exchange"

/** A variant at a price that the shop need not ask. */
export interface SupposedExchange extends RequestedExchange {
  readonly price?: Amount
}

/**
 * The offers with the prices that are supposed: of a variant on offer, or of one that need not exist and is then another
 * variant of the line's own product, as many as wanted.
 */
export function supposePrices(
  offers: ExchangeOffers,
  items: readonly { readonly line_item_id: string; readonly exchange?: SupposedExchange }[],
  { lines }: Pick<OrderFacts, "lines">,
): ExchangeOffers {
  const supposed = new Map(offers)
  for (const { line_item_id, exchange } of items) {
    if (exchange?.price === undefined) continue
    const { variant_id, price } = exchange
    const product_id = lines.find(({ id }) => id === line_item_id)?.product_id ?? ""
    const unknown = {
      ...{ variant_id, product_id, title: variant_id, sku: null, thumbnail: null },
      ...{ price_at_order: null, available: null },
    }
    supposed.set(variant_id, { ...(offers.get(variant_id) ?? unknown), price })
  }
  return supposed
}
