import type { HttpTypes } from "@medusajs/framework/types"

import { bearer } from "../api"
import type { Buyer } from "../people/buyer"
import type { PromotionCode } from "../shop/promotions"
import type { RegionCode, Shop, ShopVariant } from "../shop/shop"

export interface OrderLine {
  readonly sku: string
  readonly quantity: number
}

export interface OrderRequest {
  readonly region: RegionCode
  readonly buyer: Buyer
  readonly lines: readonly OrderLine[]
  readonly promotions?: readonly PromotionCode[]
  /** Parcels go by express. */
  readonly isExpress?: boolean
  /** Core's own unless given; the region must offer it. */
  readonly paymentProviderId?: string
}

/** An order as it stands right after checkout: paid for by authorisation, nothing captured, nothing sent. */
export interface PlacedOrder {
  readonly id: string
  readonly displayId: number
  readonly email: string
  readonly currencyCode: string
  readonly total: number
  readonly paymentId: string | undefined
  readonly items: readonly PlacedItem[]
}

export interface PlacedItem {
  readonly id: string
  readonly sku: string
  readonly quantity: number
  readonly variant: ShopVariant
}

/** Buys as a storefront does: cart, address, shipping, payment, complete. */
export async function placeOrder(shop: Shop, request: OrderRequest): Promise<PlacedOrder> {
  return payCart(shop, request, await fillCart(shop, request))
}

/** A cart that only has to be paid for. */
export async function fillCart(shop: Shop, request: OrderRequest): Promise<string> {
  const { buyer } = request
  const store = storeOf(shop, buyer)
  const { cart } = await store.post<HttpTypes.StoreCartResponse>("/store/carts?fields=id", {
    region_id: shop.regions[request.region].id,
    email: buyer.email,
    shipping_address: buyer.address,
    billing_address: buyer.address,
    promo_codes: request.promotions,
    items: request.lines.map(({ sku, quantity }) => ({ variant_id: variantOf(shop, sku).id, quantity })),
  })
  for (const option_id of shippingFor(shop, request)) {
    await store.post(`/store/carts/${cart.id}/shipping-methods?fields=id`, { option_id })
  }
  return cart.id
}

/** Makes an order of a cart. One that costs nothing, because credit pays for it, needs no payment. */
export async function payCart(
  shop: Shop,
  { buyer, paymentProviderId = "pp_system_default" }: OrderRequest,
  cartId: string,
): Promise<PlacedOrder> {
  const store = storeOf(shop, buyer)
  const { payment_collection } = await store.post<HttpTypes.StorePaymentCollectionResponse>(
    "/store/payment-collections",
    { cart_id: cartId },
  )
  await store.post(`/store/payment-collections/${payment_collection.id}/payment-sessions`, {
    provider_id: paymentProviderId,
  })
  const completed = await store.post<HttpTypes.StoreCompleteCartResponse>(`/store/carts/${cartId}/complete?fields=id`)
  if (completed.type !== "order") throw new Error(`The cart was not accepted: ${completed.error.message}`)
  return readOrder(shop, completed.order.id)
}

function storeOf(shop: Shop, buyer: Buyer): Shop["store"] {
  return buyer.token ? shop.store.with(bearer(buyer.token)) : shop.store
}

const ORDER_FIELDS = [
  "id,display_id,email,currency_code,total",
  "items.id,items.quantity,items.variant_sku",
  "payment_collections.payments.id",
].join(",")

/** An order that exists, with what is needed to carry it on. */
export async function readOrder(shop: Shop, orderId: string): Promise<PlacedOrder> {
  const { order } = await shop.admin.get<HttpTypes.AdminOrderResponse>(
    `/admin/orders/${orderId}?fields=${ORDER_FIELDS}`,
  )
  return {
    id: order.id,
    displayId: order.display_id ?? 0,
    email: order.email ?? "",
    currencyCode: order.currency_code,
    total: order.total,
    paymentId: order.payment_collections?.[0]?.payments?.[0]?.id,
    items: order.items.map((item) => {
      const variant = variantOf(shop, item.variant_sku ?? "")
      return { id: item.id, sku: variant.sku, quantity: item.quantity, variant }
    }),
  }
}

/** One shipping method for each shipping profile in the cart; a download needs none. */
function shippingFor(shop: Shop, request: OrderRequest): string[] {
  const freights = new Set(request.lines.map(({ sku }) => variantOf(shop, sku).freight))
  const { options } = shop.shipping
  return [
    ...(freights.has("parcel") ? [request.isExpress ? options.express : options.parcel] : []),
    ...(freights.has("bulky") ? [options.bulky] : []),
  ]
}

function variantOf(shop: Shop, sku: string): ShopVariant {
  const variant = shop.variants[sku]
  if (!variant) throw new Error(`The shop does not sell ${sku}.`)
  return variant
}
