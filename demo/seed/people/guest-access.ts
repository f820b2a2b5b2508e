import { randomBytes } from "node:crypto"

import type { AccessLinkRedeemed } from "../../../src/types"
import type { Mailbox } from "../../mailbox/mailbox"
import type { Api } from "../api"
import type { PlacedOrder } from "../orders/order"

export const ACCESS_LINKS = "/store/after-sales/access-links"
const ACCESS_HEADER = "x-after-sales-access"

/**
 * Asks for a one-time link to an order, and takes its token out of the letter. Each time from a network of its own, so
 * that nobody's hourly links are used up.
 */
export async function receiveAccessToken(
  store: Api,
  { displayId, email }: Pick<PlacedOrder, "displayId" | "email">,
  mailbox: Mailbox,
): Promise<string> {
  const ask = async () => {
    await fromElsewhere(store).post(ACCESS_LINKS, { order_number: `#${displayId}`, email })
  }
  const link = await mailbox.linkSentTo(email, ask)
  const token = new URL(link).searchParams.get("token")
  if (!token) throw new Error(`The link to order #${displayId} has no token`)
  return token
}

export function redeemAccessToken(store: Api, token: string): Promise<AccessLinkRedeemed> {
  return store.post<AccessLinkRedeemed>(`${ACCESS_LINKS}/redeem`, { token })
}

/** The storefront, as somebody sees it who has redeemed a link. */
export function asGuest(store: Api, { access_token }: Pick<AccessLinkRedeemed, "access_token">): Api {
  return store.with({ [ACCESS_HEADER]: access_token })
}

/** One of the networks that are kept free for examples (RFC 3849), as a proxy in front of the shop would name it. */
export function fromElsewhere(store: Api): Api {
  const [one, other] = [randomBytes(2), randomBytes(2)].map((bytes) => bytes.toString("hex"))
  return store.with({ "x-forwarded-for": `2001:db8:${one}:${other}::1` })
}
