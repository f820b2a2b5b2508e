import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"

import type { ExchangeOffer } from "../../domain/exchange/exchange-offer"
import { priceExchange } from "../../domain/exchange/price-exchange"
import { termsOfExchange } from "../../domain/exchange/terms-of-exchange"
import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import { listClaims } from "../../modules/after-sales/queries/rma/list-claims"
import { acceptedOrThrow } from "../../modules/after-sales/refusal-error"
import type { ExchangeOption } from "../../types"
import { loadDecisionContext } from "../order/decision-context"
import type { OrderOwner } from "../order/read-order-facts"
import { readExchangeOffers, type VariantFilter } from "./read-exchange-offers"
import { readMarket } from "./read-market"

/** Pages of variants looked through for one page of options, when most of them are sold out. */
const MOST_PAGES = 20

export interface ListExchangeOptions {
  readonly order_id: string
  readonly line_item_id: string
  readonly owner: OrderOwner
  /** Only the grounds of this reason; any ground when it is left out. */
  readonly reason_code: string | undefined
  readonly after_id: string | null
  readonly limit: number
  readonly now: Date
}

export interface ListedOptions {
  readonly currency_code: string
  readonly options: readonly ExchangeOption[]
  readonly last_id: string | null
}

/**
 * The variants that a unit of a line can be exchanged for, in stock, with the difference each, priced by the same
 * arithmetic that opens the request.
 *
 * @throws NOT_FOUND also for an order that belongs to somebody else
 */
export async function listExchangeOptions(
  container: MedusaContainer,
  input: ListExchangeOptions,
): Promise<ListedOptions> {
  const { order, reasons, returnTermsOf } = await loadDecisionContext(container, input)
  const line = order.lines.find(({ id }) => id === input.line_item_id)
  const market = await readMarket(container, input.order_id)
  if (!line || !market)
    throw new MedusaError(MedusaError.Types.NOT_FOUND, `The order has no line ${input.line_item_id}`)
  const claims = await container.resolve(AFTER_SALES_MODULE).ask(listClaims, order.id)
  const given = reasons.filter(({ code }) => input.reason_code === undefined || code === input.reason_code)
  const { unit, terms } = acceptedOrThrow(termsOfExchange(order, line, given, claims, returnTermsOf))
  const { product_id } = line
  const isSameProduct = terms.exchange_scope === "same_product"
  const { currency_code } = order
  if (isSameProduct && product_id === null) return { currency_code, options: [], last_id: null }

  const options: ExchangeOption[] = []
  let after_id = input.after_id
  for (let page = 0; page < MOST_PAGES && options.length < input.limit; page++) {
    const cursor = { after_id, limit: input.limit }
    const filter: VariantFilter = isSameProduct && product_id !== null ? { product_id, ...cursor } : cursor
    const { offers, last_id } = await readExchangeOffers(container, market, filter)
    const priced = [...offers.values()].flatMap((offer) => toOption(offer))
    options.push(...priced)
    after_id = last_id
    if (last_id === null) break
  }
  return pageOf(options, input.limit, after_id, currency_code)

  function toOption(offer: ExchangeOffer): ExchangeOption[] {
    // The same again is a replacement.
    const isSame = offer.variant_id === line?.variant_id
    if (isSame || (offer.available !== null && offer.available < 1)) return []
    const price = priceExchange({ product_id, price_paid: unit.price_paid }, offer, terms, currency_code)
    if (!price) return []
    const { price: _today, price_at_order: _then, ...goods } = offer
    const { clause: _clause, ...money } = price
    return [{ ...goods, ...money }]
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
