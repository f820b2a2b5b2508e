import { currencyDecimals } from "../money/currency-decimals"
import { isAmount, isPositive, roundTo, shiftPoint, subtract, isZero, type Amount } from "../money/decimal"
import type { Notes } from "./misfit"

const CURRENCIES = new Set(Intl.supportedValuesOf("currency"))
const MOST_UNITS = 1_000_000

/** An ISO 4217 code in lower case, as Medusa writes it. */
export function readCurrency(notes: Notes, field: string, raw: string | null): string | null {
  const code = raw?.trim() ?? ""
  if (code === "") return null
  if (CURRENCIES.has(code.toUpperCase())) return code.toLowerCase()
  return notes.note("unknown_currency", field, `'${code}' is no currency of ISO 4217.`)
}

/**
 * Money that is counted in the smallest unit of its currency, in major units: 1250 is "12.50" in EUR, "1250" in JPY and
 * "1.250" in KWD. Without a currency there is no telling, so nothing is made of it.
 */
export function readMinorUnits(
  notes: Notes,
  field: string,
  raw: number | string | null,
  currencyCode: string | null,
): Amount | null {
  if (raw === null || currencyCode === null) return null
  const minor = String(raw).trim()
  if (!isAmount(minor)) return notes.note("not_an_amount", field, `'${minor}' is not an amount.`)
  if (!isZero(subtract(minor, roundTo(minor, 0)))) {
    return notes.note("not_whole_minor_units", field, `${minor} is not a whole number of minor units.`)
  }
  const decimals = currencyDecimals(currencyCode)
  return positiveOr(notes, field, roundTo(shiftPoint(minor, -decimals), decimals))
}

/** Money as people write it, with a point: "12.5" is "12.50" in EUR. It must not be finer than its currency is paid in. */
export function readAmount(
  notes: Notes,
  field: string,
  raw: string | null,
  currencyCode: string | null,
): Amount | null {
  const said = raw?.trim() ?? ""
  if (said === "") return null
  if (!isAmount(said)) return notes.note("not_an_amount", field, `'${said}' is not an amount such as 12.50.`)
  if (currencyCode === null) return notes.note("currency_missing", field, `${said} of what? The currency is missing.`)
  const amount = roundTo(said, currencyDecimals(currencyCode))
  if (isZero(subtract(said, amount))) return positiveOr(notes, field, amount)
  return notes.note("finer_than_currency", field, `${said} is finer than ${currencyCode.toUpperCase()} is paid in.`)
}

export function readQuantity(notes: Notes, field: string, raw: number | string | null): number {
  const quantity = Number(String(raw ?? "").trim() || 1)
  if (Number.isSafeInteger(quantity) && quantity >= 1 && quantity <= MOST_UNITS) return quantity
  notes.note("not_a_quantity", field, `'${raw}' is not a number of units.`)
  return 1
}

function positiveOr(notes: Notes, field: string, amount: Amount): Amount | null {
  if (isPositive(amount) || isZero(amount)) return amount
  return notes.note("not_an_amount", field, `${amount} is less than nothing.`)
}
