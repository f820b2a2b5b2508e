import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"

import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import {
  redeemGuestLink,
  type RedeemGuestLink,
} from "../../modules/after-sales/commands/guest-access/redeem-guest-link"

export interface GuestAccess {
  readonly access_token: string
  readonly expires_at: Date
  readonly order_id: string
  readonly order_display_id: number
}

/**
 * Lets a guest in, once per link; the same key answers the same session again while it lasts.
 *
 * @throws UNAUTHORIZED, always the same, for a link that is unknown, used or over, or whose order has changed hands
 */
export async function redeemAccessLink(container: MedusaContainer, input: RedeemGuestLink): Promise<GuestAccess> {
  const access = await container.resolve(AFTER_SALES_MODULE).run(redeemGuestLink, input)
  const order = access && (await readOrder(container, access.order_id))
  if (!access || !order || order.email !== access.email) {
    throw new MedusaError(
      MedusaError.Types.UNAUTHORIZED,
      "This link is unknown, was used before, or is over. Ask for a new one.",
    )
  }
  const { access_token, expires_at, order_id } = access
  return { access_token, expires_at, order_id, order_display_id: Number(order.display_id) }
}

async function readOrder(container: MedusaContainer, id: string) {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity: "order", fields: ["display_id", "email"], filters: { id } })
  return data[0]
}
