import type { MedusaContainer } from "@medusajs/framework/types"

import type { ExchangeOffers } from "../../domain/exchange/exchange-offer"
import type { RequestedExchange } from "../../domain/exchange/plan-exchange"
import { readExchangeOffers } from "./read-exchange-offers"
import { readMarket } from "./read-market"

/** Whatever names what it is to be exchanged for: an item of a request, or what staff say about one. */
export interface Exchanging {
  readonly exchange?: RequestedExchange
}

/** The variants that are wanted in exchange. */
export function wantedVariants(items: readonly Exchanging[]): string[] {
  return [...new Set(items.flatMap(({ exchange }) => exchange?.variant_id ?? []))]
}

/** What is on offer of the variants that are wanted: what the decision needs to know of the shop. */
export async function readWantedOffers(
  container: MedusaContainer,
  orderId: string,
  items: readonly Exchanging[],
): Promise<ExchangeOffers> {
  const id = wantedVariants(items)
  const market = id.length > 0 ? await readMarket(container, orderId) : null
  return market ? (await readExchangeOffers(container, market, { id })).offers : new Map()
}
