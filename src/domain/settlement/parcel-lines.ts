import type { FeeKind, SettlementLineKind } from "../kernel/vocabulary"
import { isGreater, isPositive, negate } from "../money/decimal"
import { isPaidInMoney } from "./item-lines"
import { customerMayBear } from "../policy/may-bear"
import { wholeLine, type Round, type SettlementContext, type SettlementItem, type SettlementLine } from "./settlement"

/**
 * Lines about the whole parcel: fees by amount, the way back, the way out. One parcel, one way back: as soon as one
 * item in it is not the customer's to pay, the parcel is not.
 */
export function parcelLines(
  items: readonly SettlementItem[],
  context: SettlementContext,
  round: Round,
): SettlementLine[] {
  const paidFor = items.filter((item) => item.units.length > 0)
  const parcel = paidFor.filter((item) => item.goods_come_back)
  const fees: SettlementLine[] = []
  if (parcel.every((item) => customerMayBear(item.fault_party))) {
    fees.push(...feeByAmount(parcel.filter(isPaidInMoney), "restocking", "restocking_fee", context, round))
    if (parcel.every((item) => item.freight_payer === "customer")) {
      fees.push(...feeByAmount(parcel, "return_freight", "return_freight", context, round))
    }
  }
  const refunded = paidFor.filter(isPaidInMoney)
  if (!context.completes_order || !returnsWayOut(refunded) || !isPositive(context.outbound_freight)) return fees
  return [...fees, wholeLine("outbound_freight", round(context.outbound_freight))]
}

/** Fees by amount are charged once per parcel: of several terms the highest one, never their sum. */
function feeByAmount(
  parcel: readonly SettlementItem[],
  fee: FeeKind,
  kind: SettlementLineKind,
  { currency_code }: SettlementContext,
  round: Round,
): SettlementLine[] {
  const amounts = parcel
    .flatMap((item) => item.terms.fees)
    .filter((charged) => charged.kind === fee && charged.currency_code === currency_code)
    .flatMap(({ amount }) => amount ?? [])
  const highest = amounts.reduce((most, amount) => (isGreater(amount, most) ? amount : most), "0")
  return isPositive(highest) ? [wholeLine(kind, round(negate(highest)))] : []
}

/** The way out is the merchant's where others are at fault (R10), and otherwise where the terms give it back. */
function returnsWayOut(items: readonly SettlementItem[]): boolean {
  return items.some(
    (item) => !customerMayBear(item.fault_party) || item.terms.outbound_freight_refund === "whole_order",
  )
}
