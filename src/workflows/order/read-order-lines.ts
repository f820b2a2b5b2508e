import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

import type { NamedLine } from "../../modules/after-sales/commands/receiving/record-findings"

interface CoreOrder {
  readonly items?: readonly {
    readonly id: string
    readonly title: string
    readonly product_title: string | null
    readonly variant_sku: string | null
  }[]
}

/** The lines of an order by id, as people know them. Empty when there is no such order. */
export async function readOrderLines(
  container: MedusaContainer,
  orderId: string,
): Promise<ReadonlyMap<string, NamedLine>> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order",
    fields: ["items.id", "items.title", "items.product_title", "items.variant_sku"],
    filters: { id: orderId },
  })
  const [order] = data as readonly CoreOrder[]
  return new Map(
    (order?.items ?? []).map((item) => [item.id, { title: item.product_title ?? item.title, sku: item.variant_sku }]),
  )
}
