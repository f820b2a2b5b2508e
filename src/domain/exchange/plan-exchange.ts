import type { Refusal } from "../kernel/decision"
import type { SurplusDestination } from "../kernel/vocabulary"
import type { OrderLineFacts } from "../policy/order-facts"
import type { PolicyTerms } from "../policy/terms"
import type { OrderUnit } from "../rma/units"
import { exchangeRefusals } from "./decide-exchange"
import type { ExchangeOffer, ExchangeOffers } from "./exchange-offer"
import { priceExchange, type ExchangePrice } from "./price-exchange"

/** What a customer wants for units that come back. */
export interface RequestedExchange {
  readonly variant_id: string
  readonly surplus_to?: SurplusDestination
}

/** One new unit for each that comes back, at prices that are fixed with the request. */
export interface PlannedExchange {
  readonly offer: ExchangeOffer
  readonly surplus_to: SurplusDestination
  /** In the order of the units. */
  readonly prices: readonly ExchangePrice[]
}

/** What the units are exchanged for, told to `planExchange`. */
export interface ExchangeQuestion {
  readonly line: Pick<OrderLineFacts, "product_id">
  readonly units: readonly Pick<OrderUnit, "price_paid">[]
  readonly terms: PolicyTerms
  readonly currency_code: string
  readonly offers: ExchangeOffers
  /** Units of the variant that earlier items of the same request take. */
  readonly promised: number
  readonly field: string
}

/** Prices the new units one by one, or says all that speaks against the exchange. */
export function planExchange(
  wanted: RequestedExchange | undefined,
  question: ExchangeQuestion,
): { readonly exchange: PlannedExchange | null; readonly refusals: readonly Refusal[] } {
  const { line, units, terms, currency_code, offers, promised, field } = question
  if (!wanted) {
    const message = "Say what the goods are to be exchanged for."
    return { exchange: null, refusals: [{ code: "exchange_variant_required", message, field: `${field}.exchange` }] }
  }
  const { product_id } = line
  const offer = offers.get(wanted.variant_id)
  const asked = { variant_id: wanted.variant_id, product_id, quantity: units.length }
  const refusals = exchangeRefusals(asked, offer, terms, promised, `${field}.exchange`)
  if (!offer || refusals.length > 0) return { exchange: null, refusals }
  const prices = units.flatMap(
    ({ price_paid }) => priceExchange({ product_id, price_paid }, offer, terms, currency_code) ?? [],
  )
  return { exchange: { offer, surplus_to: wanted.surplus_to ?? "refund", prices }, refusals: [] }
}
