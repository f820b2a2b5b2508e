/** Who is contacted, or says something about it: by account, by address, or by both as the buyer of an order. */
export interface ContactParty {
  readonly customer_id: string | null
  readonly email: string | null
}

/** Addresses are compared in lower case, as core keeps those of its customers. */
export function toAddress(email: string | null): string | null {
  return email?.trim().toLowerCase() ?? null
}

/** What a party is known by. A buyer is met both as an account and as an address. */
export function namesOf({ customer_id, email }: ContactParty): string[] {
  const address = toAddress(email)
  return [
    ...(customer_id === null ? [] : [`account ${customer_id}`]),
    ...(address === null ? [] : [`address ${address}`]),
  ]
}
