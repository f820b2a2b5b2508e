import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** Every category that a product stands in; none for a product that core does not know. */
export async function readCategoryIds(container: MedusaContainer, productId: string | null): Promise<string[]> {
  if (productId === null) return []
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "product_category",
    fields: ["id"],
    filters: { products: { id: productId } },
  })
  return data.map(({ id }) => id)
}
