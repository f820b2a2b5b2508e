import BigNumber from "bignumber.js"

/** The one file that knows the decimal library. Amounts cross every border as decimal strings in major units. */

const Decimal = BigNumber.clone({ DECIMAL_PLACES: 40, ROUNDING_MODE: BigNumber.ROUND_HALF_UP, EXPONENTIAL_AT: 1e9 })

export type Amount = string

/** The sum of amounts of one currency; an empty list sums to "0". */
export function sum(amounts: readonly Amount[]): Amount {
  return amounts.reduce((total, amount) => total.plus(amount), new Decimal(0)).toString()
}

export function subtract(minuend: Amount, subtrahend: Amount): Amount {
  return new Decimal(minuend).minus(subtrahend).toString()
}

export function negate(amount: Amount): Amount {
  const negated = new Decimal(amount).negated()
  return negated.isZero() ? "0" : negated.toString()
}

export function smaller(one: Amount, other: Amount): Amount {
  return new Decimal(one).lte(other) ? one : other
}

export function larger(one: Amount, other: Amount): Amount {
  return new Decimal(one).gte(other) ? one : other
}

export function isPositive(amount: Amount): boolean {
  return new Decimal(amount).gt(0)
}

export function isZero(amount: Amount): boolean {
  return new Decimal(amount).isZero()
}

export function isGreater(one: Amount, other: Amount): boolean {
  return new Decimal(one).gt(other)
}

/** `percentage` per cent of `amount`, unrounded. */
export function percentageOf(amount: Amount, percentage: Amount | number): Amount {
  return new Decimal(amount).times(percentage).div(100).toString()
}

/** Rounds half away from zero to `decimals` places and keeps them: "12.50" and not "12.5". Never "-0.00". */
export function roundTo(amount: Amount, decimals: number): Amount {
  const rounded = new Decimal(amount).decimalPlaces(decimals, BigNumber.ROUND_HALF_UP)
  return (rounded.isZero() ? rounded.abs() : rounded).toFixed(decimals)
}

/** What of `amount` can be paid in a currency with `decimals` places: never more than there is. */
export function roundDownTo(amount: Amount, decimals: number): Amount {
  return new Decimal(amount).toFixed(decimals, BigNumber.ROUND_FLOOR)
}

/** Moves the decimal point to the right, or to the left for less than 0: by -2, "1250" is "12.5". */
export function shiftPoint(amount: Amount, places: number): Amount {
  return new Decimal(amount).shiftedBy(places).toString()
}

/** `amount × part / whole`, unrounded. */
export function fraction(amount: Amount, part: number, whole: number): Amount {
  return new Decimal(amount).times(part).div(whole).toString()
}

/** Whether a string from outside is a plain decimal amount. */
export function isAmount(value: string): boolean {
  return /^-?\d{1,20}(\.\d{1,20})?$/.test(value)
}
