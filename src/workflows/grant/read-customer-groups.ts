import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** The groups of the customer whose request it is: his tier, which limits may depend on. */
export async function readCustomerGroups(container: MedusaContainer, customerId: string | null): Promise<string[]> {
  if (customerId === null) return []
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity: "customer", fields: ["groups.id"], filters: { id: customerId } })
  const [customer] = data as readonly { groups?: readonly { id: string }[] }[]
  return (customer?.groups ?? []).map(({ id }) => id)
}
