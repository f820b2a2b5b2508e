import { subtract, sum, type Amount } from "../money/decimal"

/** What an order line comes to, as an invoice states it. */
export interface LineTotals {
  /** Before discount and tax. */
  readonly subtotal: Amount
  readonly discount_total: Amount
  readonly tax_total: Amount
}

/**
 * The price paid for a line: after its discount, with its tax.
 *
 * @example
 * priceOfLine({ subtotal: "100", discount_total: "10", tax_total: "17.10" }) // "107.1"
 */
export function priceOfLine({ subtotal, discount_total, tax_total }: LineTotals): Amount {
  return subtract(sum([subtotal, tax_total]), discount_total)
}
