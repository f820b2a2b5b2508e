import { customersShare } from "../fault/customers-share"
import { sumLegs } from "../fault/sum-legs"
import type { FeeKind } from "../kernel/vocabulary"
import { isGreater, isPositive, negate, percentageOf, smaller, sum, type Amount } from "../money/decimal"
import { isPaidInMoney } from "./item-lines"
import { partial } from "./partial"
import { wholeLine, type Round, type SettlementContext, type SettlementItem, type SettlementLine } from "./settlement"

/**
 * Lines about the whole parcel: fees by amount, the way back, the way out. One parcel, one way: of its items the one
 * that is least the customer's to pay decides how much of it he bears.
 */
export function parcelLines(
  items: readonly SettlementItem[],
  context: SettlementContext,
  round: Round,
): SettlementLine[] {
  const paidFor = items.filter((item) => item.units.length > 0)
  const parcel = paidFor.filter((item) => item.goods_come_back)
  return [
    ...restockingLines(parcel, context, round),
    ...wayBackLines(parcel, context, round),
    ...wayOutLines(paidFor.filter(isPaidInMoney), context, round),
  ]
}

function restockingLines(
  parcel: readonly SettlementItem[],
  { currency_code }: SettlementContext,
  round: Round,
): SettlementLine[] {
  const share = leastOf(parcel, (item) => customersShare(item.fault_shares))
  const fee = feeByAmount(parcel.filter(isPaidInMoney), "restocking", currency_code)
  return charge("restocking_fee", fee, share, round)
}

/**
 * The way back. Where the customer has paid the carrier himself, he gets back what is not his to bear and is charged
 * nothing on top. Else his part of the fee that the terms announced is kept back, and never more than the way really
 * cost.
 */
function wayBackLines(parcel: readonly SettlementItem[], context: SettlementContext, round: Round): SettlementLine[] {
  const { freight_legs, return_freight_limit, currency_code } = context
  const share = leastOf(parcel, freightShare)
  const advanced = sumLegs(freight_legs, "way_back", "customer")
  const invoiced = sumLegs(freight_legs, "way_back", "merchant")
  const announced = feeByAmount(parcel, "return_freight", currency_code)
  const charged = isPositive(sum([advanced, invoiced])) ? smaller(announced, invoiced) : announced
  return [
    ...giveBack(smaller(advanced, return_freight_limit ?? advanced), parcel.length === 0 ? 0 : 100 - share, round),
    ...charge("return_freight", charged, share, round),
  ]
}

/** Of the way back the customer bears his share of the fault, and nothing where somebody else has taken it over. */
function freightShare({ freight_payer, fault_shares }: SettlementItem): number {
  return freight_payer === "customer" ? customersShare(fault_shares) : 0
}

/** The way out is the merchant's as far as others are at fault (R10), and wholly where the terms give it back. */
function wayOutLines(items: readonly SettlementItem[], context: SettlementContext, round: Round): SettlementLine[] {
  if (!context.completes_order || !isPositive(context.outbound_freight)) return []
  const byTerms = items.some((item) => item.terms.outbound_freight_refund === "whole_order")
  const share = byTerms ? 100 : 100 - leastOf(items, (item) => customersShare(item.fault_shares))
  if (share === 0) return []
  const amount = round(percentageOf(context.outbound_freight, share))
  return [{ ...wholeLine("outbound_freight", amount), ...partial(share), base: context.outbound_freight }]
}

function leastOf(items: readonly SettlementItem[], share: (item: SettlementItem) => number): number {
  return Math.min(100, ...items.map(share))
}

function charge(kind: "restocking_fee" | "return_freight", amount: Amount, share: number, round: Round) {
  if (!isPositive(amount) || share === 0) return []
  return [{ ...wholeLine(kind, round(negate(percentageOf(amount, share)))), ...partial(share), base: amount }]
}

function giveBack(amount: Amount, share: number, round: Round): SettlementLine[] {
  if (!isPositive(amount) || share === 0) return []
  return [
    { ...wholeLine("return_freight_refund", round(percentageOf(amount, share))), ...partial(share), base: amount },
  ]
}

/** Fees by amount are charged once per parcel: of several terms the highest one, never their sum. */
function feeByAmount(parcel: readonly SettlementItem[], fee: FeeKind, currencyCode: string): Amount {
  return parcel
    .flatMap((item) => item.terms.fees)
    .filter((charged) => charged.kind === fee && charged.currency_code === currencyCode)
    .flatMap(({ amount }) => amount ?? [])
    .reduce((most, amount) => (isGreater(amount, most) ? amount : most), "0")
}
