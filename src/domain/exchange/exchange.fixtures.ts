import type { ExchangeOffer } from "./exchange-offer"

/** Another variant of the line's product, dearer than what was paid. */
export function buildOffer(given: Partial<ExchangeOffer> = {}): ExchangeOffer {
  return {
    variant_id: "variant_2",
    product_id: "prod_1",
    title: "Rice cooker (large)",
    sku: "RC-L",
    thumbnail: null,
    price: "100",
    price_at_order: null,
    available: 5,
    ...given,
  }
}
