import { larger, subtract, sum, type Amount } from "../money/decimal"

export interface OrderPaid {
  /** Price of everything that is or was on the order, with the way out. */
  readonly total: Amount
  /** Whether an exchange, a claim or an edit has put goods on it or taken them off since it was placed. */
  readonly goods_changed: boolean
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
export function unpaidValue({ total, goods_changed, paid, passed_over }: OrderPaid): Amount {
  if (goods_changed) return "0"
  return larger(subtract(total, sum([paid, passed_over])), "0")
}
