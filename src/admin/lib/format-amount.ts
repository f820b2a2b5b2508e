/**
 * A decimal string in major units as people write the currency, with the currency's own number of decimals.
 * The string goes to `Intl` as it is: a number would lose digits of large amounts.
 *
 * @example
 * formatAmount("1234.5", "eur", "en") // "€1,234.50"
 * formatAmount("1200", "jpy", "en")   // "¥1,200"
 */
export const formatAmount = (amount: string, currencyCode: string, locale: string): string =>
  new Intl.NumberFormat(locale, {
    style: "currency",
    currency: currencyCode.toUpperCase(),
    currencyDisplay: "narrowSymbol",
  }).format(amount as `${number}`)
