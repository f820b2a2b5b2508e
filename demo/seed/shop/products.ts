import type { HttpTypes } from "@medusajs/framework/types"

import type { Api } from "../api"
import { pictureOf } from "../catalogue/picture"
import { type CatalogueProduct, type CatalogueVariant, categories, optionsOf, variantsOf } from "../catalogue/product"
import type { ShopProduct, ShopShipping, ShopVariant } from "./shop"

/** Units of every variant that lie in the warehouse: enough for demo orders and for tests. */
const STOCK = 500

const CURRENCIES = ["eur", "usd", "jpy"] as const

interface Shelves {
  readonly salesChannelId: string
  readonly stockLocationId: string
  readonly profiles: ShopShipping["profiles"]
}

interface Goods {
  readonly products: Record<string, ShopProduct>
  readonly variants: Record<string, ShopVariant>
}

/** Puts products on sale, with their categories, collections, types and tags, and fills the shelves. */
export async function createProducts(
  admin: Api,
  wanted: readonly CatalogueProduct[],
  shelves: Shelves,
): Promise<Goods> {
  const toBody = await describeProducts(admin, wanted, shelves)
  const goods: Goods = { products: {}, variants: {} }
  const fields = "fields=id,handle,variants.id,variants.sku"
  for (const entry of wanted) {
    const { product } = await admin.post<HttpTypes.AdminProductResponse>(`/admin/products?${fields}`, toBody(entry))
    goods.products[entry.handle] = { id: product.id, handle: entry.handle }
    for (const { id, sku } of product.variants ?? []) {
      if (sku) goods.variants[sku] = { id, sku, productId: product.id, freight: entry.freight ?? "parcel" }
    }
  }
  await stockUp(admin, shelves.stockLocationId)
  return goods
}

async function describeProducts(admin: Api, wanted: readonly CatalogueProduct[], shelves: Shelves) {
  const categoryIds = await createEach(Object.entries(categories), async ([handle, name]) => {
    const body = { name, handle, is_active: true }
    const made = await admin.post<HttpTypes.AdminProductCategoryResponse>("/admin/product-categories", body)
    return [handle, made.product_category.id]
  })
  const collectionIds = await createEach(unique(wanted.map((product) => product.collection)), async (title) => {
    const made = await admin.post<HttpTypes.AdminCollectionResponse>("/admin/collections", { title })
    return [title, made.collection.id]
  })
  const typeIds = await createEach(unique(wanted.map((product) => product.type)), async (value) => {
    const made = await admin.post<HttpTypes.AdminProductTypeResponse>("/admin/product-types", { value })
    return [value, made.product_type.id]
  })
  const tagIds = await createEach(unique(wanted.flatMap((product) => product.tags ?? [])), async (value) => {
    const made = await admin.post<HttpTypes.AdminProductTagResponse>("/admin/product-tags", { value })
    return [value, made.product_tag.id]
  })

  return (product: CatalogueProduct) => {
    const freight = product.freight ?? "parcel"
    return {
      title: product.title,
      handle: product.handle,
      description: product.description,
      status: "published",
      thumbnail: pictureOf(product),
      images: [{ url: pictureOf(product) }],
      weight: product.weight,
      categories: [{ id: categoryIds[product.category] }],
      collection_id: product.collection && collectionIds[product.collection],
      type_id: typeIds[product.type],
      tags: product.tags?.map((tag) => ({ id: tagIds[tag] })),
      sales_channels: [{ id: shelves.salesChannelId }],
      shipping_profile_id: freight === "download" ? undefined : shelves.profiles[freight],
      options: Object.entries(optionsOf(product)).map(([title, values]) => ({ title, values })),
      variants: variantsOf(product).map((variant) => ({
        ...variant,
        manage_inventory: freight !== "download",
        prices: pricesOf(product, variant),
      })),
    }
  }
}

function pricesOf({ price, surcharges = {} }: CatalogueProduct, { options }: CatalogueVariant) {
  const extra = Object.values(options).flatMap((value) => surcharges[value] ?? [])
  return CURRENCIES.map((currency_code) => ({
    currency_code,
    amount: extra.reduce((amount, surcharge) => amount + surcharge[currency_code], price[currency_code]),
  }))
}

async function stockUp(admin: Api, locationId: string): Promise<void> {
  const { inventory_items } = await admin.get<HttpTypes.AdminInventoryItemListResponse>(
    "/admin/inventory-items?limit=1000&fields=id",
  )
  await admin.post("/admin/inventory-items/location-levels/batch", {
    create: inventory_items.map(({ id }) => ({
      inventory_item_id: id,
      location_id: locationId,
      stocked_quantity: STOCK,
    })),
  })
}

function unique(values: readonly (string | undefined)[]): string[] {
  return [...new Set(values.filter((value) => value !== undefined))]
}

async function createEach<Entry>(
  entries: readonly Entry[],
  create: (entry: Entry) => Promise<readonly [string, string]>,
): Promise<Record<string, string>> {
  const ids: Record<string, string> = {}
  for (const entry of entries) {
    const [name, id] = await create(entry)
    ids[name] = id
  }
  return ids
}
