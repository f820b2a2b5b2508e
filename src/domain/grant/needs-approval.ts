import { isGreater, type Amount } from "../money/decimal"

/**
 * Whether a settlement is paid only after a second pair of eyes has seen it: above the merchant's amount in the
 * request's currency. Currencies he did not name need nobody.
 */
export function needsApproval(paid: Amount, currencyCode: string, above: Readonly<Record<string, Amount>>): boolean {
  const limit = above[currencyCode]
  return limit !== undefined && isGreater(paid, limit)
}
