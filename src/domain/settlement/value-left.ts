import { subtract, sum, type Amount } from "../money/decimal"

/** What went in and out of an order, as far as the payments themselves do not tell. */
export interface OrderPurse {
  /** Over all payments: captured and not refunded by anybody. */
  readonly refundable: Amount
  /** Store credit that the order was paid with. */
  readonly paid_with_credit: Amount
  /** Store credit that requests about the order have brought. */
  readonly given_as_credit: Amount
  /** Bonus, compensation, goodwill and freight that the customer had advanced (`ON_TOP`) among all that requests about the order have brought, in money or in credit. */
  readonly given_on_top: Amount
}

/**
 * What was paid for the order and has not been given back. Goods are never worth more than that: with credit given for
 * them the payments still hold what was paid for them, and it must not be given a second time.
 */
export function valueLeft({ refundable, paid_with_credit, given_as_credit, given_on_top }: OrderPurse): Amount {
  return subtract(sum([refundable, paid_with_credit, given_on_top]), given_as_credit)
}
