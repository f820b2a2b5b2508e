import type { HttpTypes } from "@medusajs/framework/types"

import type { Api } from "../api"

/** The id of something that must be there. */
export function idOf(name: string, found: { readonly id: string } | undefined): string {
  if (!found) throw new Error(`The shop has no ${name}`)
  return found.id
}

/** Finds the product types of a shop by their names. */
export async function typeIdsOf(admin: Api): Promise<(value: string) => string> {
  const { product_types } = await admin.get<HttpTypes.AdminProductTypeListResponse>("/admin/product-types?limit=100")
  return (value) =>
    idOf(
      value,
      product_types.find((one) => one.value === value),
    )
}
