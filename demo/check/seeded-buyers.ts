import { existsSync, readFileSync, writeFileSync } from "node:fs"

import type { AccessLinkRedeemed } from "../../src/types"
import type { Mailbox } from "../mailbox/mailbox"
import { type Api, bearer } from "../seed/api"
import { CUSTOMER_PASSWORD, customers } from "../seed/people/customers"
import { asGuest, receiveAccessToken, redeemAccessToken } from "../seed/people/guest-access"
import type { Shop } from "../seed/shop/shop"

export interface SeededOrder {
  readonly id: string
  readonly display_id: number
  readonly email: string
}

/** The people of the demo, each of whom sees his own orders. */
export interface SeededBuyers {
  /** The storefront, as the buyer of this order sees it. */
  storeOf(order: SeededOrder): Promise<Api>
}

/**
 * Customers log in and guests ask for a link. A guest's session is kept in `sessionsFile` for as long as it lasts, so
 * that repeated checks do not use up the links an address is sent within an hour.
 */
export function meetSeededBuyers(shop: Shop, mailbox: Mailbox, sessionsFile: string): SeededBuyers {
  const accounts = new Set<string>(Object.values(customers).map(({ email }) => email))
  const logins = new Map<string, Promise<Api>>()
  const sessions = readSessions(sessionsFile)

  const logInOnce = (email: string) => {
    const login = logins.get(email) ?? logInCustomer(shop, email)
    logins.set(email, login)
    return login
  }
  const letIn = async ({ id, display_id, email }: SeededOrder) => {
    const session = sessions[id] ?? (await redeem(shop, mailbox, { displayId: display_id, email }))
    sessions[id] = session
    writeFileSync(sessionsFile, JSON.stringify(sessions))
    return asGuest(shop.store, session)
  }
  return { storeOf: (order) => (accounts.has(order.email) ? logInOnce(order.email) : letIn(order)) }
}

async function logInCustomer({ store }: Shop, email: string): Promise<Api> {
  const credentials = { email, password: CUSTOMER_PASSWORD }
  const { token } = await store.post<{ token: string }>("/auth/customer/emailpass", credentials)
  return store.with(bearer(token))
}

async function redeem({ store }: Shop, mailbox: Mailbox, order: { displayId: number; email: string }) {
  return redeemAccessToken(store, await receiveAccessToken(store, order, mailbox))
}

/** A check lasts minutes: a session that ends sooner is not worth keeping. */
const LEAST_LEFT_MS = 10 * 60_000

function readSessions(file: string): Record<string, AccessLinkRedeemed> {
  if (!existsSync(file)) return {}
  const kept = JSON.parse(readFileSync(file, "utf8")) as Record<string, AccessLinkRedeemed>
  const isLive = ({ expires_at }: AccessLinkRedeemed) => Date.parse(expires_at) - Date.now() > LEAST_LEFT_MS
  return Object.fromEntries(Object.entries(kept).filter(([, session]) => isLive(session)))
}
