/** Somebody at the checkout; without a token, a guest. */
export interface Buyer {
  readonly email: string
  readonly address: Address
  /** Of a logged-in customer. */
  readonly token?: string
}

export interface Address {
  readonly first_name: string
  readonly last_name: string
  readonly address_1: string
  readonly postal_code: string
  readonly city: string
  readonly country_code: string
  /** ISO 3166-2 in lower case, as the tax regions have it: `us-ny`. */
  readonly province?: string
  readonly phone?: string
}
