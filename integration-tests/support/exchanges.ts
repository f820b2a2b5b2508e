import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

import type { Parcel } from "../../demo/seed/orders/fulfilment"
import type { PlacedOrder } from "../../demo/seed/orders/order"
import type { AdminRma, Eligibility, PaymentLinkBody, StoreRma } from "../../src/types"
import { actOn, inspectAll, readRequest, receiveHere } from "./requests"
import type { TestShop } from "./shop"

const WHITE_TEE = "EOT-WHITE"

/** Of the white tee, in EUR with tax. M costs what S was sold for. */
export const TEE_PRICES = { S: 24.95, M: 24.95, L: 29.95, XL: 19.95 } as const
export type TeeSize = keyof typeof TEE_PRICES

export function tee(test: TestShop, size: TeeSize): string {
  const variant = test.shop.variants[`${WHITE_TEE}-${size}`]
  if (!variant) throw new Error(`No tee in ${size}`)
  return variant.id
}

/** Makes L dearer and XL cheaper than the tee that is given back. */
export async function priceTees(test: TestShop): Promise<void> {
  const product = test.shop.products["everyday-organic-tee"]
  for (const size of ["L", "XL"] as const) {
    await test.admin.post(`/admin/products/${product?.id}/variants/${tee(test, size)}`, {
      prices: [
        { currency_code: "eur", amount: TEE_PRICES[size] },
        { currency_code: "usd", amount: TEE_PRICES[size] },
        { currency_code: "jpy", amount: TEE_PRICES[size] * 100 },
      ],
    })
  }
}

/** The owner asks for so many units of the order's first line in another size. */
export async function askForSize(
  test: TestShop,
  order: PlacedOrder,
  size: TeeSize,
  quantity = 1,
  buyer = test.owner,
): Promise<AdminRma> {
  const { rma } = await test.as(buyer).post<{ rma: StoreRma }>("/store/after-sales/rmas", {
    order_id: order.id,
    items: [
      {
        line_item_id: order.items[0]?.id,
        quantity,
        reason_code: "size_or_specification",
        exchange: { variant_id: tee(test, size) },
      },
    ],
  })
  return readRequest(test, rma.id)
}

export function approve(test: TestShop, rma: AdminRma): Promise<AdminRma> {
  return actOn(test, rma, "approve", { items: rma.items.map(({ id }) => ({ id, cause: "Chose the wrong size" })) })
}

/** From the request to the settlement: approved, come back, found fit, settled. */
export async function exchangeFor(test: TestShop, order: PlacedOrder, size: TeeSize, quantity = 1): Promise<AdminRma> {
  const approved = await approve(test, await askForSize(test, order, size, quantity))
  const inspected = await inspectAll(test, await receiveHere(test, approved, quantity))
  return actOn(test, inspected, "settle")
}

/** The token in a payment link. */
export function tokenOf(rma: AdminRma): string {
  return new URL(rma.charge?.link ?? "http://no.link").searchParams.get("token") ?? ""
}

export async function readLink(test: TestShop, token: string): Promise<PaymentLinkBody> {
  const { payment_link } = await test.shop.store.get<{ payment_link: PaymentLinkBody }>(
    `/store/after-sales/payment-links/${token}`,
  )
  return payment_link
}

/** Chooses a provider, by core's own route. */
export async function choosePayment(test: TestShop, token: string, provider_id = "pp_system_default"): Promise<void> {
  const { payment_collection_id } = await readLink(test, token)
  await test.shop.store.post(`/store/payment-collections/${payment_collection_id}/payment-sessions`, { provider_id })
}

export async function completePayment(test: TestShop, token: string): Promise<PaymentLinkBody> {
  const { payment_link } = await test.shop.store.post<{ payment_link: PaymentLinkBody }>(
    `/store/after-sales/payment-links/${token}/complete`,
    {},
  )
  return payment_link
}

export interface OrderBooks {
  /** What core believes is open: positive is the customer's to pay. */
  readonly pending: number
  readonly captured: number
  readonly refunded: number
  /** Units on the order by SKU. */
  readonly units: Readonly<Record<string, number>>
}

interface CoreOrder {
  readonly summary: { readonly pending_difference: number }
  readonly items: readonly { readonly variant_sku: string; readonly quantity: number }[]
  readonly payment_collections: readonly {
    readonly payments: readonly {
      readonly captures: readonly { readonly amount: number }[]
      readonly refunds: readonly { readonly amount: number }[]
    }[]
  }[]
}

/** What core's own books say of an order. */
export async function readBooks(container: MedusaContainer, order: PlacedOrder): Promise<OrderBooks> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "order",
    fields: [
      "id",
      "total",
      "summary.*",
      "items.variant_sku",
      "items.quantity",
      "payment_collections.payments.captures.amount",
      "payment_collections.payments.refunds.amount",
    ],
    filters: { id: order.id },
  })
  const [read] = data as readonly CoreOrder[]
  const payments = (read?.payment_collections ?? []).flatMap((collection) => collection.payments)
  const add = (amounts: readonly { readonly amount: number }[]) =>
    Number(amounts.reduce((total, { amount }) => total + Number(amount), 0).toFixed(2))
  return {
    pending: Number(Number(read?.summary.pending_difference).toFixed(2)),
    captured: add(payments.flatMap(({ captures }) => captures)),
    refunded: add(payments.flatMap(({ refunds }) => refunds)),
    units: Object.fromEntries((read?.items ?? []).map(({ variant_sku, quantity }) => [variant_sku, Number(quantity)])),
  }
}

/** Units of a tee that nobody has reserved. */
export async function teesOnShelf(test: TestShop, size: TeeSize): Promise<number> {
  const { inventory_items } = await test.admin.get<{
    inventory_items: { location_levels: { available_quantity: number }[] }[]
  }>(`/admin/inventory-items?sku=${WHITE_TEE}-${size}&fields=location_levels.available_quantity`)
  return inventory_items[0]?.location_levels[0]?.available_quantity ?? 0
}

/** What work was refused with; "nothing" where it was done. */
export function refusal(work: Promise<unknown>): Promise<string> {
  return work.then(
    () => "nothing",
    (error: unknown) => String(error),
  )
}

/** Packs what the exchange has put on the order. */
export async function packRest(test: TestShop, placed: PlacedOrder): Promise<Parcel> {
  const { order: read } = await test.admin.get<{
    order: {
      items: { id: string; variant_sku: string; quantity: number; detail: { fulfilled_quantity: number } }[]
    }
  }>(`/admin/orders/${placed.id}?fields=items.*,items.detail.*`)
  const items = read.items
    .filter(({ quantity, detail }) => quantity > detail.fulfilled_quantity)
    .map(({ id, quantity }) => ({ id, quantity }))
  const packed = await test.admin.post<{ order: { fulfillments: { id: string }[] } }>(
    `/admin/orders/${placed.id}/fulfillments?fields=fulfillments.id`,
    {
      items,
      location_id: test.shop.stockLocationId,
      shipping_option_id: test.shop.shipping.options.parcel,
    },
  )
  const ids = packed.order.fulfillments.map(({ id }) => id).sort()
  return { fulfillmentId: ids.at(-1) ?? "", items }
}

/** What the owner may ask back of an order. */
export async function linesOf(test: TestShop, placed: PlacedOrder): Promise<Eligibility["lines"]> {
  const path = `/store/after-sales/orders/${placed.id}/eligibility`
  return (await test.as(test.owner).get<{ eligibility: Eligibility }>(path)).eligibility.lines
}
