import type { Api } from "../api"
import type { Freight } from "../catalogue/product"

/** Europe pays in EUR with tax in the price, the United States in USD without, Japan in a currency without decimals. */
export type RegionCode = "eu" | "us" | "jp"

/** Where a shop is and who may run it. */
export interface ShopAccess {
  /** Of the HTTP server, without a slash at the end. */
  readonly baseUrl: string
  /** Staff. The user must exist: the first one is made on the command line or through the container. */
  readonly email: string
  readonly password: string
}

/** A shop with goods in it, and somebody who works there. */
export interface Shop extends ShopFacts {
  readonly baseUrl: string
  /** Called as staff. */
  readonly admin: Api
  /** Called as a visitor of the storefront; add `bearer(token)` for a customer. */
  readonly store: Api
}

/** The ids one needs to buy and to deliver. */
export interface ShopFacts {
  readonly publishableKey: string
  readonly salesChannelId: string
  readonly stockLocationId: string
  readonly regions: Readonly<Record<RegionCode, ShopRegion>>
  readonly shipping: ShopShipping
  /** By handle. */
  readonly products: Readonly<Record<string, ShopProduct>>
  /** By SKU. */
  readonly variants: Readonly<Record<string, ShopVariant>>
}

export interface ShopRegion {
  readonly id: string
  readonly currencyCode: string
}

export interface ShopShipping {
  /** Ids of shipping options, by what they carry. */
  readonly options: { readonly parcel: string; readonly express: string; readonly bulky: string }
  /** Ids of the shipping options by which goods come back. */
  readonly returns: { readonly parcel: string; readonly bulky: string }
  readonly profiles: { readonly parcel: string; readonly bulky: string }
}

export interface ShopProduct {
  readonly id: string
  readonly handle: string
}

export interface ShopVariant {
  readonly id: string
  readonly sku: string
  readonly productId: string
  readonly freight: Freight
}
