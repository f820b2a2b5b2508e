/** A customer with an account, or a guest by e-mail address in lower case: exactly one of the two. */
export type CreditHolder =
  { readonly customer_id: string; readonly email: null } | { readonly customer_id: null; readonly email: string }

/** Whom an order's credit belongs to; null where there is neither an account nor an address. */
export function toCreditHolder(buyer: {
  readonly customer_id: string | null
  readonly has_account: boolean
  readonly email: string | null
}): CreditHolder | null {
  if (buyer.customer_id !== null && buyer.has_account) return { customer_id: buyer.customer_id, email: null }
  const email = buyer.email?.trim().toLowerCase()
  return email ? { customer_id: null, email } : null
}
