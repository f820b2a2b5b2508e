/** `POST /store/after-sales/access-links` → 202, whether or not there is such an order. */
export interface AccessLinkRequest {
  /** As people know it: `1042`, `#1042`, or the shop's own number. */
  readonly order_number: string | number
  readonly email: string
}

export interface AccessLinkRequested {
  /** How long a link can be redeemed, if one was sent. */
  readonly valid_minutes: number
}

/** `POST /store/after-sales/access-links/redeem`, with the `token` from the link. */
export interface AccessLinkRedemption {
  readonly token: string
}

export interface AccessLinkRedeemed {
  /** Goes into the header `x-after-sales-access` of every call of the guest. */
  readonly access_token: string
  readonly expires_at: string
  readonly order_id: string
  readonly order_display_id: number
}
