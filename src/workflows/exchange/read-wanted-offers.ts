import type { MedusaContainer } from "@medusajs/framework/types"

import type { ExchangeOffers } from "../../domain/exchange/exchange-offer"
import type { RequestedItem } from "../../domain/rma/decide-request"
import { readExchangeOffers } from "./read-exchange-offers"
import { readMarket } from "./read-market"

/** The variants that a request wants in exchange. */
export function wantedVariants(items: readonly RequestedItem[]): string[] {
  return [...new Set(items.flatMap(({ exchange }) => exchange?.variant_id ?? []))]
}

/** What is on offer of the variants a request wants: what its decision needs to know of the shop. */
export async function readWantedOffers(
  container: MedusaContainer,
  orderId: string,
  items: readonly RequestedItem[],
): Promise<ExchangeOffers> {
  const id = wantedVariants(items)
  const market = id.length > 0 ? await readMarket(container, orderId) : null
  return market ? (await readExchangeOffers(container, market, { id })).offers : new Map()
}
