import { currencyDecimals } from "../money/currency-decimals"
import { isPositive, negate, percentageOf, roundTo, smaller, subtract, sum, type Amount } from "../money/decimal"
import type { FreightPayer, FaultParty, Resolution, SettlementLineKind } from "../kernel/vocabulary"
import type { PolicyFee, PolicyTerms } from "../policy/terms"

export interface SettlementUnit {
  readonly price_paid: Amount
  /** Null while nobody has inspected it: it is then settled as if accepted in full. */
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
  readonly goods_come_back: boolean
  readonly terms: Pick<PolicyTerms, "fees" | "outbound_freight_refund">
  readonly units: readonly SettlementUnit[]
}

export interface SettlementContext {
  readonly currency_code: string
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
  const round = (amount: Amount) => roundTo(amount, currencyDecimals(context.currency_code))
  const lines = [...items.flatMap((item) => itemLines(item, round)), ...freightLines(items, context, round)]
  const total = round(sum(lines.map((line) => line.amount)))
  const refundable = round(context.refundable)
  const payable = isPositive(total) ? smaller(total, refundable) : round("0")
  return { currency_code: context.currency_code, lines, total, refundable, payable }
}

type Round = (amount: Amount) => Amount

function itemLines(item: SettlementItem, round: Round): SettlementLine[] {
  const units = item.units.filter((unit) => unit.accepted !== false)
  const paid = sum(units.map((unit) => unit.price_paid))
  const price: SettlementLine = {
    kind: "price_paid",
    item_id: item.id,
    quantity: units.length,
    percentage: null,
    amount: round(paid),
  }
  if (!customerBears(item.fault_party) || units.length === 0) return [price]
  return [price, ...restockingLines(item, paid, units.length, round), ...deductionLines(item, units, round)]
}

/** Fees and loss of value are never the customer's when somebody else is at fault (R10, R11, R14). */
function customerBears(fault: FaultParty): boolean {
  return fault === "customer" || fault === "none"
}

function restockingLines(item: SettlementItem, paid: Amount, quantity: number, round: Round): SettlementLine[] {
  return item.terms.fees
    .filter((fee) => fee.kind === "restocking" && fee.percentage !== null)
    .map((fee) => ({
      kind: "restocking_fee",
      item_id: item.id,
      quantity,
      percentage: fee.percentage,
      amount: round(negate(percentageOf(paid, fee.percentage ?? "0"))),
    }))
}

function deductionLines(item: SettlementItem, units: readonly SettlementUnit[], round: Round): SettlementLine[] {
  return units
    .filter((unit) => unit.deduction_percentage > 0)
    .map((unit) => ({
      kind: "condition_deduction",
      item_id: item.id,
      quantity: 1,
      percentage: String(unit.deduction_percentage),
      amount: round(negate(percentageOf(unit.price_paid, unit.deduction_percentage))),
    }))
}

/** Lines about the whole parcel: fees by amount, the way back, the way out. */
function freightLines(items: readonly SettlementItem[], context: SettlementContext, round: Round): SettlementLine[] {
  const wholeLine = (kind: SettlementLineKind, amount: Amount): SettlementLine => ({
    kind,
    item_id: null,
    quantity: null,
    percentage: null,
    amount: round(amount),
  })
  const accepted = items.filter((item) => item.units.some((unit) => unit.accepted !== false))
  const everyoneBears = accepted.length > 0 && accepted.every((item) => customerBears(item.fault_party))
  // One parcel, one way back: as soon as one item in it is not the customer's to pay, the parcel is not.
  const customerPaysWayBack =
    everyoneBears &&
    accepted.every((item) => item.freight_payer === "customer") &&
    accepted.some((item) => item.goods_come_back)
  const lines: SettlementLine[] = []
  const restocking = highestAmount(accepted, "restocking", context.currency_code)
  if (everyoneBears && restocking !== null) lines.push(wholeLine("restocking_fee", negate(restocking)))
  const wayBack = highestAmount(accepted, "return_freight", context.currency_code)
  if (customerPaysWayBack && wayBack !== null) lines.push(wholeLine("return_freight", negate(wayBack)))
  if (context.completes_order && returnsWayOut(accepted) && isPositive(context.outbound_freight)) {
    lines.push(wholeLine("outbound_freight", context.outbound_freight))
  }
  return lines
}

/** Fees by amount are charged once per request: of several terms the highest one, never their sum. */
function highestAmount(items: readonly SettlementItem[], kind: PolicyFee["kind"], currencyCode: string): Amount | null {
  const amounts = items
    .flatMap((item) => item.terms.fees)
    .flatMap((fee) =>
      fee.kind === kind && fee.amount !== null && fee.currency_code === currencyCode ? [fee.amount] : [],
    )
  return amounts.reduce<Amount | null>(
    (highest, amount) => (highest === null || isPositive(subtract(amount, highest)) ? amount : highest),
    null,
  )
}

function returnsWayOut(items: readonly SettlementItem[]): boolean {
  return items.some((item) => !customerBears(item.fault_party) || item.terms.outbound_freight_refund === "whole_order")
}
