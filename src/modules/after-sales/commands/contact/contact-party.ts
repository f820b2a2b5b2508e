/** Who is contacted, or says something about it: by account, by address, or by both as the buyer of an order. */
export interface ContactParty {
  readonly customer_id: string | null
  readonly email: string | null
}

/** Addresses are compared in lower case, as core keeps those of its customers. */
export function toAddress(email: string | null): string | null {
  return email?.trim().toLowerCase() ?? null
}
