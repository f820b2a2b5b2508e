import type { Refusal } from "../kernel/decision"
import { clauseOf } from "../policy/clauses-of-terms"
import type { PolicyTerms } from "../policy/terms"
import type { ExchangeOffer } from "./exchange-offer"

export interface WantedExchange {
  readonly variant_id: string
  /** Of the goods that come back. */
  readonly product_id: string | null
  /** One new unit for each that comes back. */
  readonly quantity: number
}

/**
 * Every reason why units may not be exchanged for this variant under these terms. `promised` counts the units of the
 * variant that earlier items of the same request take.
 */
export function exchangeRefusals(
  wanted: WantedExchange,
  offer: ExchangeOffer | undefined,
  terms: PolicyTerms,
  promised: number,
  field: string,
): Refusal[] {
  const facts = { variant_id: wanted.variant_id }
  const outOfScope = terms.exchange_scope === "same_product" && offer?.product_id !== wanted.product_id
  if (!offer || offer.price === null || outOfScope) {
    const message = `${wanted.variant_id} cannot be had in exchange for this line.`
    const clause = clauseOf(terms, "exchange_scope")
    return [{ code: "exchange_variant_not_offered", message, field: `${field}.variant_id`, clause, facts }]
  }
  if (offer.available === null || wanted.quantity <= offer.available - promised) return []
  const available = Math.max(0, offer.available - promised)
  return [
    {
      code: "out_of_stock",
      message: `${wanted.quantity} of ${offer.title} asked for, ${available} in stock.`,
      field: `${field}.variant_id`,
      facts: { ...facts, requested: wanted.quantity, available },
    },
  ]
}
