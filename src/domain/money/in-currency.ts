import { currencyDecimals } from "./currency-decimals"
import { roundTo, type Amount } from "./decimal"

/** An amount in the decimals its currency is paid in: "119" in EUR is "119.00", and "1200.0" in JPY is "1200". */
export function inCurrency(amount: Amount, currencyCode: string): Amount {
  return roundTo(amount, currencyDecimals(currencyCode))
}
