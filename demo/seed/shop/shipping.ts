import type { HttpTypes } from "@medusajs/framework/types"

import type { Api } from "../api"
import type { ShopShipping } from "./shop"

const COUNTRIES = ["de", "fr", "us", "jp"]

interface Carriage {
  readonly name: string
  readonly code: string
  readonly price: { readonly eur: number; readonly usd: number; readonly jpy: number }
  readonly isReturn?: true
}

const parcel: Carriage = { name: "Parcel", code: "parcel", price: { eur: 4.9, usd: 6.5, jpy: 800 } }
const express: Carriage = { name: "Express Parcel", code: "express", price: { eur: 12.9, usd: 18, jpy: 1600 } }
const bulky: Carriage = { name: "Carried In", code: "bulky", price: { eur: 49, usd: 79, jpy: 9800 } }
const parcelReturn: Carriage = {
  name: "Return Parcel",
  code: "return-parcel",
  price: { eur: 3.9, usd: 5.95, jpy: 700 },
  isReturn: true,
}
const bulkyReturn: Carriage = {
  name: "Collection at Home",
  code: "return-bulky",
  price: { eur: 39, usd: 69, jpy: 7800 },
  isReturn: true,
}

/** The warehouse: what lies there can be sold on the web and sent to every country of the shop. */
export async function createStockLocation(admin: Api, salesChannelId: string) {
  const { stock_location } = await admin.post<HttpTypes.AdminStockLocationResponse>("/admin/stock-locations", {
    name: "Warehouse Hamburg",
    address: { address_1: "Speicherstrasse 14", city: "Hamburg", postal_code: "20457", country_code: "de" },
  })
  const path = `/admin/stock-locations/${stock_location.id}`
  await admin.post(`${path}/sales-channels`, { add: [salesChannelId] })
  await admin.post(`${path}/fulfillment-providers`, { add: ["manual_manual"] })
  const located = await admin.post<HttpTypes.AdminStockLocationResponse>(
    `${path}/fulfillment-sets?fields=id,fulfillment_sets.id`,
    { name: "From Hamburg", type: "shipping" },
  )
  const fulfillmentSetId = located.stock_location.fulfillment_sets?.[0]?.id
  const zoned = await admin.post<HttpTypes.AdminFulfillmentSetResponse>(
    `/admin/fulfillment-sets/${fulfillmentSetId}/service-zones`,
    { name: "Worldwide", geo_zones: COUNTRIES.map((country_code) => ({ type: "country", country_code })) },
  )
  const serviceZoneId = zoned.fulfillment_set.service_zones[0]?.id
  if (!serviceZoneId) throw new Error("The warehouse has no service zone.")
  return { stockLocationId: stock_location.id, serviceZoneId }
}

/** Two ways of shipping, each with a way back; parcels can also go by express. */
export async function createShipping(admin: Api, serviceZoneId: string): Promise<ShopShipping> {
  const [parcelProfile, bulkyProfile] = [
    await createProfile(admin, "Parcels", "parcel"),
    await createProfile(admin, "Bulky Goods", "bulky"),
  ]
  const createOption = async (carriage: Carriage, profileId: string): Promise<string> => {
    const { shipping_option } = await admin.post<HttpTypes.AdminShippingOptionResponse>("/admin/shipping-options", {
      name: carriage.name,
      service_zone_id: serviceZoneId,
      shipping_profile_id: profileId,
      provider_id: "manual_manual",
      price_type: "flat",
      type: { label: carriage.name, description: carriage.name, code: carriage.code },
      prices: Object.entries(carriage.price).map(([currency_code, amount]) => ({ currency_code, amount })),
      rules: [
        { attribute: "enabled_in_store", operator: "eq", value: "true" },
        { attribute: "is_return", operator: "eq", value: String(carriage.isReturn ?? false) },
      ],
    })
    return shipping_option.id
  }
  return {
    profiles: { parcel: parcelProfile, bulky: bulkyProfile },
    options: {
      parcel: await createOption(parcel, parcelProfile),
      express: await createOption(express, parcelProfile),
      bulky: await createOption(bulky, bulkyProfile),
    },
    returns: {
      parcel: await createOption(parcelReturn, parcelProfile),
      bulky: await createOption(bulkyReturn, bulkyProfile),
    },
  }
}

async function createProfile(admin: Api, name: string, type: string): Promise<string> {
  const created = await admin.post<HttpTypes.AdminShippingProfileResponse>("/admin/shipping-profiles", { name, type })
  return created.shipping_profile.id
}
