import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** The largest value of core's `display_id` column. */
const LARGEST_DISPLAY_ID = 2_147_483_647

export interface NumberedOrder {
  readonly id: string
  readonly display_id: number
  readonly email: string
  readonly locale: string | null
}

interface CoreOrder {
  readonly id: string
  readonly display_id: number
  readonly custom_display_id: string | null
  readonly email: string | null
  readonly locale: string | null
  readonly status: string
  readonly is_draft_order: boolean
}

/**
 * The order that people know by this number and that belongs to this address, or null. The shop's own numbers go before
 * core's. A cancelled order counts, its buyer may still have to ask; a draft is not an order yet.
 */
export async function findOrderByNumber(
  container: MedusaContainer,
  { order_number, email }: { readonly order_number: string; readonly email: string },
): Promise<NumberedOrder | null> {
  const number = order_number.replace(/^#/, "").trim()
  const displayId = /^\d+$/.test(number) ? Number(number) : Infinity
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order",
    fields: ["id", "display_id", "custom_display_id", "email", "locale", "status", "is_draft_order"],
    filters: {
      $or: [
        { custom_display_id: [number, `#${number}`] },
        ...(displayId <= LARGEST_DISPLAY_ID ? [{ display_id: displayId }] : []),
      ],
    },
  })
  const orders = (data as readonly CoreOrder[]).filter(
    (order) => !order.is_draft_order && order.status !== "draft" && isSameAddress(order.email, email),
  )
  const order = orders.find(({ custom_display_id }) => custom_display_id !== null) ?? orders[0]
  // Written to as the order spells it: two addresses may only look alike once their case is folded.
  return order?.email ? { ...order, email: order.email } : null
}

function isSameAddress(one: string | null, other: string): boolean {
  return one !== null && one.trim().toLowerCase() === other.trim().toLowerCase()
}
