import type { MedusaContainer } from "@medusajs/framework/types"

import type { ExchangeOffer } from "../../domain/exchange/exchange-offer"
import { priceExchange } from "../../domain/exchange/price-exchange"
import type { Amount } from "../../domain/money/decimal"
import type { PolicyTerms } from "../../domain/policy/terms"
import type { ExchangeOption } from "../../types"
import { readExchangeOffers, type VariantFilter } from "./read-exchange-offers"
import type { Market } from "./read-market"

/** Pages of variants looked through for one page of options, when most of them are sold out. */
const MOST_PAGES = 20

/** The unit that comes back. */
export interface ExchangedGoods {
  readonly product_id: string | null
  readonly variant_id: string | null
  readonly price_paid: Amount
}

export interface PageExchangeOptions {
  readonly market: Market
  readonly goods: ExchangedGoods
  readonly terms: PolicyTerms
  readonly after_id: string | null
  readonly limit: number
}

export interface ListedOptions {
  readonly currency_code: string
  readonly options: readonly ExchangeOption[]
  readonly last_id: string | null
}

/** The variants in stock that a unit can be exchanged for under its terms, with the difference each. */
export async function pageExchangeOptions(
  container: MedusaContainer,
  { market, goods, terms, limit, ...input }: PageExchangeOptions,
): Promise<ListedOptions> {
  const { product_id } = goods
  const { currency_code } = market
  const isSameProduct = terms.exchange_scope === "same_product"
  if (isSameProduct && product_id === null) return { currency_code, options: [], last_id: null }

  const options: ExchangeOption[] = []
  let after_id = input.after_id
  for (let page = 0; page < MOST_PAGES && options.length < limit; page++) {
    const cursor = { after_id, limit }
    const filter: VariantFilter = isSameProduct && product_id !== null ? { product_id, ...cursor } : cursor
    const { offers, last_id } = await readExchangeOffers(container, market, filter)
    options.push(...[...offers.values()].flatMap((offer) => toOption(offer)))
    after_id = last_id
    if (last_id === null) break
  }
  return pageOf(options, limit, after_id, currency_code)

  function toOption(offer: ExchangeOffer): ExchangeOption[] {
    // The same again is a replacement.
    const isSame = offer.variant_id === goods.variant_id
    if (isSame || (offer.available !== null && offer.available < 1)) return []
    const price = priceExchange(goods, offer, terms, currency_code)
    if (!price) return []
    const { price: _today, price_at_order: _then, ...shown } = offer
    const { clause: _clause, ...money } = price
    return [{ ...shown, ...money }]
  }
}

/** Pages may bring more than was asked for: the rest is found again behind the last one shown. */
function pageOf(
  options: readonly ExchangeOption[],
  limit: number,
  afterId: string | null,
  currency_code: string,
): ListedOptions {
  const shown = options.slice(0, limit)
  const last_id = options.length > limit ? (shown.at(-1)?.variant_id ?? null) : afterId
  return { currency_code, options: shown, last_id }
}
