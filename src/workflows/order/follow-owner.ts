import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import { followOwner as command } from "../../modules/after-sales/commands/order/follow-owner"

interface CoreOrder {
  readonly customer_id: string | null
  readonly email: string | null
  readonly customer?: {
    readonly phone: string | null
    readonly first_name: string | null
    readonly last_name: string | null
  } | null
}

/** Gives what belongs to an order to the customer whom core has it down for, and says whether anything had to move. */
export async function followOwner(container: MedusaContainer, orderId: string): Promise<boolean> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "order",
    fields: ["customer_id", "email", "customer.phone", "customer.first_name", "customer.last_name"],
    filters: { id: orderId },
  })
  const [order] = data as readonly CoreOrder[]
  if (!order) return false
  const { customer } = order
  const name = [customer?.first_name, customer?.last_name].filter(Boolean).join(" ")
  const owner = {
    ...{ order_id: orderId, customer_id: order.customer_id ?? null, email: order.email ?? null },
    ...{ phone: customer?.phone ?? null, name: name === "" ? null : name },
  }
  return container.resolve(AFTER_SALES_MODULE).run(command, { ...owner, now: new Date() })
}
