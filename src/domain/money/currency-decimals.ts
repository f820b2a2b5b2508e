const known = new Map<string, number>()

/**
 * How many decimals a currency's amounts are paid in: 2 for EUR, 0 for JPY, 3 for KWD.
 *
 * @param currencyCode ISO 4217, in any case
 * @throws RangeError when the code is not three letters
 */
export function currencyDecimals(currencyCode: string): number {
  const code = currencyCode.toUpperCase()
  const cached = known.get(code)
  if (cached !== undefined) return cached
  const format = new Intl.NumberFormat("en", { style: "currency", currency: code })
  const decimals = format.resolvedOptions().maximumFractionDigits ?? 2
  known.set(code, decimals)
  return decimals
}
