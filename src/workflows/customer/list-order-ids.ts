import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** Core's orders of these customers, by id. */
export async function listOrderIds(container: MedusaContainer, customerIds: readonly string[]): Promise<string[]> {
  if (customerIds.length === 0) return []
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity: "order", fields: ["id"], filters: { customer_id: [...customerIds] } })
  return data.map(({ id }) => id)
}
