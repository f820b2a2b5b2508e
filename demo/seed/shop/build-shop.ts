import type { HttpTypes } from "@medusajs/framework/types"

import type { Api } from "../api"
import { catalogue } from "../catalogue"
import type { CatalogueProduct } from "../catalogue/product"
import { enterShop, logIn } from "./enter-shop"
import { createProducts } from "./products"
import { createPromotions } from "./promotions"
import { createRegions, createTaxes } from "./regions"
import { createShipping, createStockLocation } from "./shipping"
import type { Shop, ShopAccess } from "./shop"

/**
 * Turns a freshly migrated Medusa into a shop that can sell, through its admin API. Once per database: it creates and
 * never looks for what is there. `products` is the whole catalogue unless a test needs only a few.
 */
export async function buildShop(access: ShopAccess, products: readonly CatalogueProduct[] = catalogue): Promise<Shop> {
  const admin = await logIn(access)
  const salesChannelId = await nameSalesChannel(admin)
  const regions = await createRegions(admin)
  const { stockLocationId, serviceZoneId } = await createStockLocation(admin, salesChannelId)
  const shipping = await createShipping(admin, serviceZoneId)
  const shelves = { salesChannelId, stockLocationId, profiles: shipping.profiles }
  const goods = await createProducts(admin, products, shelves)
  const reduced = products.filter((product) => product.isReducedRate)
  await createTaxes(
    admin,
    reduced.flatMap((product) => goods.products[product.handle]?.id ?? []),
  )
  await createPromotions(admin, goods.products)
  await nameStore(admin, { salesChannelId, stockLocationId, regionId: regions.eu.id })
  const publishableKey = await createPublishableKey(admin, salesChannelId)
  return enterShop(access, { publishableKey, salesChannelId, stockLocationId, regions, shipping, ...goods })
}

/** Medusa makes one sales channel on its first start; the shop sells there. */
async function nameSalesChannel(admin: Api): Promise<string> {
  const { sales_channels } = await admin.get<HttpTypes.AdminSalesChannelListResponse>("/admin/sales-channels")
  const channel = sales_channels[0]
  if (!channel) throw new Error("This Medusa has no sales channel; was it migrated and started?")
  await admin.post(`/admin/sales-channels/${channel.id}`, { name: "Web Shop" })
  return channel.id
}

async function nameStore(
  admin: Api,
  defaults: { salesChannelId: string; stockLocationId: string; regionId: string },
): Promise<void> {
  const { stores } = await admin.get<HttpTypes.AdminStoreListResponse>("/admin/stores")
  await admin.post(`/admin/stores/${stores[0]?.id}`, {
    name: "Longhand Goods",
    supported_currencies: [
      { currency_code: "eur", is_default: true, is_tax_inclusive: true },
      { currency_code: "usd", is_tax_inclusive: false },
      { currency_code: "jpy", is_tax_inclusive: true },
    ],
    default_sales_channel_id: defaults.salesChannelId,
    default_location_id: defaults.stockLocationId,
    default_region_id: defaults.regionId,
  })
}

async function createPublishableKey(admin: Api, salesChannelId: string): Promise<string> {
  const body = { title: "Storefront", type: "publishable" }
  const { api_key } = await admin.post<HttpTypes.AdminApiKeyResponse>("/admin/api-keys", body)
  await admin.post(`/admin/api-keys/${api_key.id}/sales-channels`, { add: [salesChannelId] })
  return api_key.token
}
