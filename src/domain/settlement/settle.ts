import { currencyDecimals } from "../money/currency-decimals"
import { isPositive, negate, roundDownTo, roundTo, sum, type Amount } from "../money/decimal"
import { boundLines } from "./bound-lines"
import { fillPurses } from "./fill-purses"
import { isPaidFor } from "./is-paid-for"
import { itemLines } from "./item-lines"
import { parcelLines } from "./parcel-lines"
import {
  wholeLine,
  type Round,
  type Settlement,
  type SettlementContext,
  type SettlementItem,
  type SettlementLine,
} from "./settlement"

/**
 * The money of a request, line by line: what each item brings by its resolution, then what the parcel costs or gives
 * back, then what the order as a whole had earned and is lost, and how much of it goes back to the payments and how much becomes store credit. Preview, screen and payout all
 * call this. Every line is rounded to the currency once, so that the lines sum to the total.
 */
export function settle(items: readonly SettlementItem[], context: SettlementContext): Settlement {
  const decimals = currencyDecimals(context.currency_code)
  const round = (amount: Amount) => roundTo(amount, decimals)
  const settled = items.map((item) => ({ ...item, units: item.units.filter((unit) => isPaidFor(unit, item, context)) }))
  const goods = [
    ...settled.flatMap((item) => itemLines(item, round)),
    ...parcelLines(
      settled.filter(({ resolution }) => resolution !== "keep_item"),
      context,
      round,
    ),
  ]
  const lines = [
    ...goods,
    ...boundLines(settled, context, round, sum(goods.map(({ amount }) => amount))),
    ...context.grants.map(({ kind, amount }) => wholeLine(kind, round(amount))),
  ]
  const total = round(sum(lines.map((line) => line.amount)))
  const refundable = roundDownTo(context.refundable, decimals)
  const purses = fillPurses({
    lines,
    items: settled,
    refundable,
    value_left: roundDownTo(context.value_left, decimals),
    unpaid: context.unpaid,
  })
  return {
    ...{ currency_code: context.currency_code, lines, total, refundable },
    ...{ payable: round(purses.payable), credit: round(purses.credit), due: dueOf(lines, total, round) },
  }
}

/** Only goods that go out make a customer owe something: what fees take beyond the price paid is nobody's debt. */
function dueOf(lines: readonly SettlementLine[], total: Amount, round: Round): Amount {
  const goesOut = lines.some(({ kind }) => kind === "exchange_price")
  return goesOut && isPositive(negate(total)) ? round(negate(total)) : round("0")
}
