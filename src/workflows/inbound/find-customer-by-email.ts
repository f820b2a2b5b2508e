import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** The registered customer behind an address; null for anybody else. Core keeps addresses as they were typed. */
export async function findCustomerByEmail(container: MedusaContainer, email: string | null): Promise<string | null> {
  if (email === null) return null
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "customer",
    fields: ["id"],
    filters: { email, has_account: true },
  })
  return data[0]?.id ?? null
}
