import type { ClauseReference } from "../kernel/decision"
import { currencyDecimals } from "../money/currency-decimals"
import { percentageOf, roundTo, smaller, subtract, type Amount } from "../money/decimal"
import type { ExchangePriceRule } from "../kernel/vocabulary"
import { clauseOf } from "../policy/clauses-of-terms"
import type { PolicyTerms } from "../policy/terms"
import type { ExchangeOffer } from "./exchange-offer"

/** One unit that comes back. */
export interface ExchangedUnit {
  readonly product_id: string | null
  /** After discounts, with tax. */
  readonly price_paid: Amount
}

/** What one new unit costs, tax included, in the decimals of the currency. */
export interface ExchangePrice {
  /** By the rule, before the bonus. */
  readonly price: Amount
  /** Taken off the price, never more than it. */
  readonly bonus: Amount
  /** Price paid − price + bonus: positive goes to the customer, negative is his to pay. */
  readonly difference: Amount
  /** The rule that set the price: `current_price` also where the declared one had nothing to say. */
  readonly rule: ExchangePriceRule
  readonly clause: ClauseReference
}

/**
 * Prices one new unit against one that comes back, by the rule of the terms under which it comes back. A rule that
 * knows no price falls to today's: `same_price_for_same_product` for another product, `price_at_order` for a variant
 * that was not on the order, since core keeps no history of prices. Null where the variant has no price in the region.
 *
 * @example
 * // paid 24.95, today's price 29.95, bonus 10 %
 * priceExchange(…) // { price: "29.95", bonus: "2.50", difference: "-2.50", rule: "current_price", clause }
 */
export function priceExchange(
  unit: ExchangedUnit,
  offer: ExchangeOffer,
  terms: PolicyTerms,
  currencyCode: string,
): ExchangePrice | null {
  const { rule, amount } = priceByRule(unit, offer, terms.exchange_price_rule)
  if (amount === null) return null
  const round = (value: Amount) => roundTo(value, currencyDecimals(currencyCode))
  const price = round(amount)
  const bonus = smaller(round(percentageOf(unit.price_paid, terms.exchange_bonus)), price)
  const difference = round(subtract(unit.price_paid, subtract(price, bonus)))
  return { price, bonus: round(bonus), difference, rule, clause: clauseOf(terms, "exchange_price") }
}

function priceByRule(
  unit: ExchangedUnit,
  offer: ExchangeOffer,
  rule: ExchangePriceRule,
): { rule: ExchangePriceRule; amount: Amount | null } {
  const isSameProduct = unit.product_id !== null && unit.product_id === offer.product_id
  if (rule === "same_price_for_same_product" && isSameProduct) return { rule, amount: unit.price_paid }
  if (rule === "price_at_order" && offer.price_at_order !== null) return { rule, amount: offer.price_at_order }
  return { rule: "current_price", amount: offer.price }
}
