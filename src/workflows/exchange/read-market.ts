import type { MedusaContainer } from "@medusajs/framework/types"
import { calculateAmountsWithTax, ContainerRegistrationKeys } from "@medusajs/framework/utils"

import type { Amount } from "../../domain/money/decimal"

/** In what region, currency and channel an order was placed: prices and stock are asked for there, not elsewhere. */
export interface Market {
  readonly order_id: string
  readonly region_id: string | null
  readonly currency_code: string
  readonly sales_channel_id: string | null
  readonly customer_id: string | null
  readonly customer_group_ids: readonly string[]
  readonly automatic_taxes: boolean
  readonly address: { readonly country_code: string; readonly province_code: string | null } | null
  /** What a unit of each variant cost on the order, tax included, before discounts. */
  readonly prices_at_order: ReadonlyMap<string, Amount>
}

interface CoreOrder {
  readonly region_id: string | null
  readonly currency_code: string
  readonly sales_channel_id: string | null
  readonly customer_id: string | null
  readonly created_at: string | Date
  readonly customer?: { readonly groups?: readonly { readonly id: string }[] } | null
  readonly region?: { readonly automatic_taxes: boolean } | null
  readonly shipping_address?: { readonly country_code: string | null; readonly province: string | null } | null
  readonly items: readonly CoreLine[]
}

interface CoreLine {
  readonly variant_id: string | null
  readonly unit_price: number
  readonly is_tax_inclusive: boolean
  readonly created_at: string | Date
  readonly tax_lines?: readonly { readonly rate: number }[]
}

/** Reads where an order was placed. Whose order it is has been asked before. */
export async function readMarket(container: MedusaContainer, orderId: string): Promise<Market | null> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order",
    fields: [
      "region_id",
      "currency_code",
      "sales_channel_id",
      "customer_id",
      "created_at",
      "customer.groups.id",
      "region.automatic_taxes",
      "shipping_address.country_code",
      "shipping_address.province",
      "items.variant_id",
      "items.unit_price",
      "items.is_tax_inclusive",
      "items.created_at",
      "items.tax_lines.rate",
    ],
    filters: { id: orderId },
  })
  const [order] = data as readonly CoreOrder[]
  return order ? toMarket(orderId, order) : null
}

function toMarket(order_id: string, order: CoreOrder): Market {
  const { region_id, currency_code, sales_channel_id, customer_id, shipping_address: address } = order
  return {
    ...{ order_id, region_id, currency_code, sales_channel_id, customer_id },
    customer_group_ids: (order.customer?.groups ?? []).map(({ id }) => id),
    automatic_taxes: order.region?.automatic_taxes ?? false,
    address: address?.country_code ? { country_code: address.country_code, province_code: address.province } : null,
    prices_at_order: new Map(order.items.flatMap(toPriceAtOrder)),
  }
}

function toPriceAtOrder({ variant_id, unit_price, is_tax_inclusive, tax_lines = [] }: CoreLine): [string, Amount][] {
  if (variant_id === null) return []
  const { priceWithTax } = calculateAmountsWithTax({
    taxLines: tax_lines.map(({ rate }) => ({ rate })),
    amount: Number(unit_price),
    includesTax: is_tax_inclusive,
  })
  return [[variant_id, String(priceWithTax)]]
}
