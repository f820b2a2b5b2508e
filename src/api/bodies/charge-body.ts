import { inCurrency } from "../../domain/money/in-currency"
import type { ChargeRecord } from "../../modules/after-sales/queries/rma/rma-record"
import type { ChargeBody } from "../../types"

/** What a customer owes; `link` is where he pays while it is open. */
export function toChargeBody(charge: ChargeRecord | null, link: string | null): ChargeBody | null {
  if (!charge) return null
  const { amount, currency_code, status, expires_at, paid_at, waiver_words } = charge
  return {
    ...{ currency_code, status, waiver_words, link },
    amount: inCurrency(amount, currency_code),
    expires_at: new Date(expires_at).toISOString(),
    paid_at: paid_at && new Date(paid_at).toISOString(),
  }
}
