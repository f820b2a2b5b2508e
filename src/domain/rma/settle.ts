import { currencyDecimals } from "../money/currency-decimals"
import {
  isGreater,
  isPositive,
  negate,
  percentageOf,
  roundDownTo,
  roundTo,
  smaller,
  subtract,
  sum,
  type Amount,
} from "../money/decimal"
import type { FaultParty, FeeKind, FreightPayer, Resolution, SettlementLineKind } from "../kernel/vocabulary"
import { customerMayBear } from "../policy/may-bear"
import type { PolicyTerms } from "../policy/terms"

export interface SettlementUnit {
  readonly price_paid: Amount
  /** What inspection found; null while nobody has inspected it, because it is under way, never came, or never had to. */
  readonly accepted: boolean | null
  /** Per cent of the price kept back for loss of value. */
  readonly deduction_percentage: number
}

export interface SettlementItem {
  /** Id of the item, or of the order line while there is no request yet. */
  readonly id: string
  readonly resolution: Resolution
  readonly fault_party: FaultParty
  readonly freight_payer: FreightPayer
  /** False where there is nothing to send, such as a lost parcel: its units are paid for without inspection. */
  readonly goods_come_back: boolean
  readonly terms: Pick<PolicyTerms, "fees" | "outbound_freight_refund">
  readonly units: readonly SettlementUnit[]
}

export interface SettlementContext {
  readonly currency_code: string
  /**
   * Whether goods may still arrive or be inspected (`awaitsGoods`): units without inspection then count as accepted in
   * full. Afterwards a unit that was to come back and did not is not paid for.
   */
  readonly goods_awaited: boolean
  /** Paid for the way out and not refunded yet. */
  readonly outbound_freight: Amount
  /** Whether, with this request, every unit of the order has come back. */
  readonly completes_order: boolean
  /** What can still be refunded over all payments of the order. */
  readonly refundable: Amount
}

export interface SettlementLine {
  readonly kind: SettlementLineKind
  readonly item_id: string | null
  readonly quantity: number | null
  readonly percentage: string | null
  /** Positive goes to the customer, negative is kept back. */
  readonly amount: Amount
}

export interface Settlement {
  readonly currency_code: string
  readonly lines: readonly SettlementLine[]
  readonly total: Amount
  readonly refundable: Amount
  readonly payable: Amount
}

/**
 * The money of a request, line by line: price paid, less fees and loss of value where the customer or nobody is at
 * fault, less the way back where he pays it, plus the way out where the terms give it back. Preview, screen and payout
 * all call this. Every line is rounded to the currency once, so that the lines sum to the total.
 */
export function settle(items: readonly SettlementItem[], context: SettlementContext): Settlement {
  const decimals = currencyDecimals(context.currency_code)
  const round = (amount: Amount) => roundTo(amount, decimals)
  const settled = items.map((item) => ({ ...item, units: item.units.filter((unit) => isPaidFor(unit, item, context)) }))
  const lines = [...settled.flatMap((item) => itemLines(item, round)), ...parcelLines(settled, context, round)]
  const total = round(sum(lines.map((line) => line.amount)))
  const refundable = roundDownTo(context.refundable, decimals)
  const payable = isPositive(total) && isPositive(refundable) ? smaller(total, refundable) : round("0")
  return { currency_code: context.currency_code, lines, total, refundable, payable }
}

function isPaidFor({ accepted }: SettlementUnit, item: SettlementItem, context: SettlementContext): boolean {
  return accepted ?? (context.goods_awaited || !item.goods_come_back)
}

/** Units that are replaced are given back in goods. */
function isPaidInMoney({ resolution }: SettlementItem): boolean {
  return resolution === "refund"
}

type Round = (amount: Amount) => Amount

/** What is paid for an item's units and what is kept back of it, which is never more than was paid. */
function itemLines(item: SettlementItem, round: Round): SettlementLine[] {
  if (!isPaidInMoney(item)) return []
  const paid = round(sum(item.units.map((unit) => unit.price_paid)))
  const price: SettlementLine = {
    kind: "price_paid",
    item_id: item.id,
    quantity: item.units.length,
    percentage: null,
    amount: paid,
  }
  if (!customerMayBear(item.fault_party)) return [price]
  let left = paid
  const keptBack = [...restockingLines(item, paid), ...deductionLines(item)].map((line) => {
    const amount = smaller(round(line.amount), left)
    left = subtract(left, amount)
    return { ...line, amount: round(negate(amount)) }
  })
  return [price, ...keptBack]
}

/** Amounts kept back are positive and unrounded here: `itemLines` limits and turns them. */
function restockingLines(item: SettlementItem, paid: Amount): SettlementLine[] {
  if (!item.goods_come_back || item.units.length === 0) return []
  return item.terms.fees.flatMap(({ kind, percentage }) =>
    kind === "restocking" && percentage !== null
      ? [
          {
            kind: "restocking_fee",
            item_id: item.id,
            quantity: item.units.length,
            percentage,
            amount: percentageOf(paid, percentage),
          },
        ]
      : [],
  )
}

function deductionLines(item: SettlementItem): SettlementLine[] {
  return item.units
    .filter((unit) => unit.deduction_percentage > 0)
    .map((unit) => ({
      kind: "condition_deduction",
      item_id: item.id,
      quantity: 1,
      percentage: String(unit.deduction_percentage),
      amount: percentageOf(unit.price_paid, unit.deduction_percentage),
    }))
}

/**
 * Lines about the whole parcel: fees by amount, the way back, the way out. One parcel, one way back: as soon as one
 * item in it is not the customer's to pay, the parcel is not.
 */
function parcelLines(items: readonly SettlementItem[], context: SettlementContext, round: Round): SettlementLine[] {
  const paidFor = items.filter((item) => item.units.length > 0)
  const parcel = paidFor.filter((item) => item.goods_come_back)
  const fees: SettlementLine[] = []
  if (parcel.every((item) => customerMayBear(item.fault_party))) {
    fees.push(...feeByAmount(parcel.filter(isPaidInMoney), "restocking", "restocking_fee", context, round))
    if (parcel.every((item) => item.freight_payer === "customer")) {
      fees.push(...feeByAmount(parcel, "return_freight", "return_freight", context, round))
    }
  }
  if (
    !context.completes_order ||
    !returnsWayOut(paidFor.filter(isPaidInMoney)) ||
    !isPositive(context.outbound_freight)
  )
    return fees
  return [...fees, wholeLine("outbound_freight", round(context.outbound_freight))]
}

function wholeLine(kind: SettlementLineKind, amount: Amount): SettlementLine {
  return { kind, item_id: null, quantity: null, percentage: null, amount }
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
