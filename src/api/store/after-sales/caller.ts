import type { AuthenticatedMedusaRequest, MedusaRequest } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"

import { AFTER_SALES_MODULE } from "../../../modules/after-sales"
import type { Actor } from "../../../modules/after-sales/commands/rma/actor"
import { hashSecret } from "../../../modules/after-sales/hash-secret"
import { findGuestSession } from "../../../modules/after-sales/queries/guest-access/find-guest-session"
import type { RmaViewer } from "../../../modules/after-sales/queries/rma/read-rma"
import type { OrderOwner } from "../../../workflows/order/read-order-facts"

/** Where a guest carries what the one-time link was redeemed for. */
export const GUEST_ACCESS_HEADER = "x-after-sales-access"

/** Who calls a store route: a customer who logged in, or a guest whose link opens one order. */
export type Caller =
  | { readonly type: "customer"; readonly customer_id: string }
  | { readonly type: "guest"; readonly guest_access_id: string; readonly order_id: string }

/** What of a request says who sent it. Core fills `auth_context` on store routes whenever a customer is logged in. */
export type Identifiable = Pick<MedusaRequest, "headers" | "scope"> &
  Partial<Pick<AuthenticatedMedusaRequest, "auth_context">>

/**
 * Identifies the caller of a store route. A live guest session goes before a login, because a link was opened on
 * purpose; one that is over leaves the login as it is.
 *
 * @throws UNAUTHORIZED for anybody who is neither logged in nor holds a live guest session
 */
export async function identifyCaller(req: Identifiable, now: Date): Promise<Caller> {
  const token = req.headers[GUEST_ACCESS_HEADER]
  if (typeof token === "string" && token !== "") {
    const afterSales = req.scope.resolve(AFTER_SALES_MODULE)
    const session = await afterSales.ask(findGuestSession, { session_hash: hashSecret(token), now })
    if (session) return { type: "guest", guest_access_id: session.id, order_id: session.order_id }
  }
  const customer_id = findCustomer(req)
  if (customer_id !== null) return { type: "customer", customer_id }
  throw new MedusaError(MedusaError.Types.UNAUTHORIZED, "Log in, or open the link that was sent to you.")
}

/** The customer who is logged in; null for everybody else. */
export function findCustomer({ auth_context: auth }: Identifiable): string | null {
  return auth?.actor_type === "customer" && auth.actor_id ? auth.actor_id : null
}

export function toActor(caller: Caller): Actor {
  return caller.type === "customer"
    ? { type: "customer", id: caller.customer_id }
    : { type: "guest", id: caller.guest_access_id }
}

export function toViewer(caller: Caller): RmaViewer {
  return caller.type === "customer" ? { customer_id: caller.customer_id } : { guest_of_order_id: caller.order_id }
}

export function toOrderOwner(caller: Caller): OrderOwner {
  return caller.type === "customer" ? { customer_id: caller.customer_id } : { guest_of_order_id: caller.order_id }
}
