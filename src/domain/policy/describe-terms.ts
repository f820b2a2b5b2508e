import { isPositive } from "../money/decimal"
import type { PolicyFee, PolicyTerms, PolicyWindow } from "./terms"

const GROUNDS: Readonly<Record<PolicyWindow["basis"], string>> = {
  withdrawal: "without giving a reason",
  nonconformity: "when something is wrong with them",
  goodwill: "as a courtesy",
}

/** Published terms in plain English sentences, for customers (T06). Storefronts in other languages use the fields. */
export function describeTerms(terms: PolicyTerms): string[] {
  const exclusions = terms.conditions.filter(({ effect }) => effect === "excludes")
  return [
    ...terms.windows.map(describeWindow),
    ...(terms.move_end_to_working_day ? ["An end on a day off moves to the next working day."] : []),
    ...(terms.silence_approves ? ["A request that nobody decides by its deadline counts as approved."] : []),
    ...terms.seasons.map(
      ({ from_on, to_on, until_on }) =>
        `Goods delivered from ${from_on} to ${to_on} may be returned until ${until_on} where that is later.`,
    ),
    ...(terms.final_sale ? ["Final sale: goods come back only when something is wrong with them."] : []),
    ...exclusions.flatMap(({ source }) => (source === null ? [] : [`Excluded: ${source}.`])),
    ...terms.fees.map(describeFee),
    ...(terms.outbound_freight_refund === "whole_order"
      ? ["The way out is refunded when the whole order comes back."]
      : []),
    ...(terms.remedies.includes("store_credit") && terms.credit_bonus_percentage !== null
      ? [`Store credit instead of a refund is worth ${terms.credit_bonus_percentage} % more.`]
      : []),
    ...(terms.remedies.includes("keep_item") && terms.keep_item_max_percentage !== null
      ? [`Who keeps the goods may have ${terms.keep_item_max_percentage} % of the price back.`]
      : []),
    `Goods are to be sent within ${countDays(terms.ship_back_days)} of approval.`,
    ...(terms.remedies.includes("exchange") ? describeExchange(terms) : []),
  ]
}

const EXCHANGE_FOR: Readonly<Record<PolicyTerms["exchange_scope"], string>> = {
  same_product: "another variant of the same product",
  any_product: "any product that we have in stock",
}

const EXCHANGE_COSTS: Readonly<Record<PolicyTerms["exchange_price_rule"], string>> = {
  current_price: "The new goods cost their price of the day of the request.",
  price_at_order: "The new goods cost what they cost on the day of the order.",
  same_price_for_same_product: "Another variant of the same product costs what was paid for the old one.",
}

function describeExchange(terms: PolicyTerms): string[] {
  return [
    `Goods may be exchanged for ${EXCHANGE_FOR[terms.exchange_scope]}.`,
    EXCHANGE_COSTS[terms.exchange_price_rule],
    ...(isPositive(terms.exchange_bonus)
      ? [`An exchange is made cheaper by ${terms.exchange_bonus} % of the price paid.`]
      : []),
    `A difference is paid back, or to be paid within ${countDays(terms.payment_link_days)}; the new goods leave after that.`,
  ]
}

function describeWindow({ basis, days, counted_from }: PolicyWindow): string {
  const delivery = counted_from === "parcel" ? "delivery" : "delivery of the order's last parcel"
  return `Goods may be returned ${GROUNDS[basis]} within ${countDays(days)} of ${delivery}.`
}

function describeFee(fee: PolicyFee): string {
  const { percentage, amount, currency_code, below } = fee
  const currency = (currency_code ?? "").toUpperCase()
  const charge = percentage === null ? `${amount ?? "0"} ${currency}` : `${percentage} %`
  switch (fee.kind) {
    case "lost_free_freight":
      return `Freight of ${charge} is kept back once what is kept cost less than ${below ?? "0"} ${currency}, from which freight was free${UNLESS_BY_LAW}`
    case "lost_discount":
      return `${charge} of a discount is kept back once the goods it was given for come back and the cheaper ones do not${UNLESS_BY_LAW}`
    case "restocking":
      return `A restocking fee of ${charge} ${UNLESS_OURS}`
    case "return_freight":
      return `Return freight of ${charge} ${UNLESS_OURS}`
  }
}

const UNLESS_OURS = "is kept back unless we, the carrier or the supplier are at fault."
const UNLESS_BY_LAW =
  "; never for goods that something is wrong with, and never where the law gives the right to return."

function countDays(days: number): string {
  return days === 1 ? "1 day" : `${days} days`
}
