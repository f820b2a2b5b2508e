import type { HttpTypes } from "@medusajs/framework/types"

import type { Freight } from "../../demo/seed/catalogue/product"
import type { PolicyCondition } from "../../src/domain/policy/terms"
import type { TestShop } from "./shop"

interface SpecialGoods {
  readonly sku: string
  /** A tag of its own, which terms can name. */
  readonly tag: string
  readonly is_giftcard?: boolean
  readonly freight?: Freight
  /** Of what a kit consists: pieces of each stocked thing in one unit, by inventory item. */
  readonly parts?: Readonly<Record<string, number>>
}

/** The shop with one more product on sale, at 20 EUR, and the id of the product's tag. */
export async function sell(test: TestShop, goods: SpecialGoods): Promise<{ readonly test: TestShop; tagId: string }> {
  const { sku, tag, is_giftcard = false, freight = "parcel", parts } = goods
  const { shop, admin } = test
  const { product_tag } = await admin.post<HttpTypes.AdminProductTagResponse>("/admin/product-tags", { value: tag })
  const inventory_items = Object.entries(parts ?? {}).map(([inventory_item_id, required_quantity]) => ({
    ...{ inventory_item_id, required_quantity },
  }))
  const variant = {
    ...{ title: "Standard", sku, options: { Model: "Standard" } },
    ...{ manage_inventory: parts !== undefined, inventory_items },
    prices: [{ currency_code: "eur", amount: 20 }],
  }
  const { product } = await admin.post<HttpTypes.AdminProductResponse>(
    "/admin/products?fields=id,variants.id,variants.sku",
    {
      ...{ title: sku, status: "published", is_giftcard, tags: [{ id: product_tag.id }] },
      sales_channels: [{ id: shop.salesChannelId }],
      shipping_profile_id: freight === "download" ? undefined : shop.shipping.profiles[freight],
      options: [{ title: "Model", values: ["Standard"] }],
      variants: [variant],
    },
  )
  const [{ id = "" } = {}] = product.variants ?? []
  const variants = { ...shop.variants, [sku]: { id, sku, productId: product.id, freight } }
  return { test: { ...test, shop: { ...shop, variants } }, tagId: product_tag.id }
}

/** A thing on the shelf that is sold only within something else; answers its inventory item. */
export async function stockPart({ admin, shop }: TestShop, sku: string, pieces: number): Promise<string> {
  const { inventory_item } = await admin.post<HttpTypes.AdminInventoryItemResponse>("/admin/inventory-items", {
    ...{ sku, location_levels: [{ location_id: shop.stockLocationId, stocked_quantity: pieces }] },
  })
  return inventory_item.id
}

export async function countOnShelf({ admin }: TestShop, inventoryItemId: string): Promise<number> {
  const { inventory_item } = await admin.get<HttpTypes.AdminInventoryItemResponse>(
    `/admin/inventory-items/${inventoryItemId}?fields=id,location_levels.stocked_quantity`,
  )
  return inventory_item.location_levels?.[0]?.stocked_quantity ?? 0
}

/** The terms take none of it back for a change of mind. */
export function excluding(tagId: string, source: string): PolicyCondition {
  return { effect: "excludes", attribute: "tag", operator: "in", values: [tagId], currency_code: null, source }
}
