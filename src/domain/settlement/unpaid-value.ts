import { larger, subtract, sum, type Amount } from "../money/decimal"
import { inCurrency } from "../money/in-currency"

export interface OrderPaid {
  readonly currency_code: string
  /** Price of everything that is or was on the order, with the way out. */
  readonly total: Amount
  /** The same as the order was placed. */
  readonly placed_total: Amount
  /** Everything that was paid for it, in money or with credit, whatever was given back since. */
  readonly paid: Amount
  /** What earlier requests brought and nobody had paid for. */
  readonly passed_over: Amount
}

/**
 * What of the order was never paid for, as far as no earlier request has met it. Goods that are paid on delivery and sent
 * back at the door are taken off the order before anybody pays the rest: there is nothing to give back for them. Of an
 * order that was changed since it was placed, nobody could tell, and everything counts as paid.
 */
export function unpaidValue({ currency_code, total, placed_total, paid, passed_over }: OrderPaid): Amount {
  if (inCurrency(total, currency_code) !== inCurrency(placed_total, currency_code)) return "0"
  return larger(subtract(total, sum([paid, passed_over])), "0")
}
