import type { MedusaContainer } from "@medusajs/framework/types"
import {
  calculateAmountsWithTax,
  ContainerRegistrationKeys,
  Modules,
  ProductStatus,
  QueryContext,
} from "@medusajs/framework/utils"

import type { ExchangeOffer, ExchangeOffers } from "../../domain/exchange/exchange-offer"
import type { Amount } from "../../domain/money/decimal"
import { availableUnits } from "../../domain/rma/stock"
import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import { countPromisedUnits } from "../../modules/after-sales/queries/exchange/count-promised-units"
import { readStock } from "../core-movement/read-stock"
import type { Market } from "./read-market"

const VARIANT_FIELDS = [
  "id",
  "title",
  "sku",
  "thumbnail",
  "product.id",
  "product.title",
  "product.thumbnail",
  "product.status",
  "product.type_id",
  "product.sales_channels.id",
  "calculated_price.*",
]

/** Which variants: by id, those of a product, or the next of all after a cursor. */
export type VariantFilter =
  | { readonly id: readonly string[] }
  | { readonly product_id: string; readonly after_id: string | null; readonly limit: number }
  | { readonly after_id: string | null; readonly limit: number }

interface CoreVariant {
  readonly id: string
  readonly title: string
  readonly sku: string | null
  readonly thumbnail: string | null
  readonly product: {
    readonly id: string
    readonly title: string
    readonly thumbnail: string | null
    readonly status: string
    readonly type_id: string | null
    readonly sales_channels?: readonly { readonly id: string }[]
  } | null
  readonly calculated_price?: {
    readonly calculated_amount: number | null
    readonly is_calculated_price_tax_inclusive: boolean
  } | null
}

/**
 * What variants cost and how many of them may be promised, in the order's region, currency and channel, in the order of
 * their ids. Variants that are not on sale there are left out; those without a price there are kept, without one.
 */
export async function readExchangeOffers(
  container: MedusaContainer,
  market: Market,
  wanted: VariantFilter,
): Promise<{ readonly offers: ExchangeOffers; readonly last_id: string | null }> {
  if ("id" in wanted && wanted.id.length === 0) return { offers: new Map(), last_id: null }
  const variants = await readVariants(container, market, wanted)
  const onSale = variants.filter(({ product }) => isOnSale(product, market))
  const ids = onSale.map(({ id }) => id)
  const afterSales = container.resolve(AFTER_SALES_MODULE)
  // Promises first: one that becomes a reservation meanwhile is then counted twice, and never not at all.
  const promised = await afterSales.ask(countPromisedUnits, ids)
  const [stock, prices, { exchange_safety_stock }] = await Promise.all([
    readStock(container, ids, market.sales_channel_id),
    readPrices(container, market, onSale),
    afterSales.getOptions(),
  ])
  const offers = onSale.map((variant): [string, ExchangeOffer] => {
    const held = stock.get(variant.id)
    const units = held ? availableUnits(held) : null
    const available = units === null ? null : units - exchange_safety_stock - (promised.get(variant.id) ?? 0)
    return [variant.id, toOffer(variant, market, prices.get(variant.id) ?? null, available)]
  })
  return { offers: new Map(offers), last_id: variants.at(-1)?.id ?? null }
}

async function readVariants(
  container: MedusaContainer,
  market: Market,
  wanted: VariantFilter,
): Promise<readonly CoreVariant[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "variant",
    fields: VARIANT_FIELDS,
    filters: toFilters(wanted),
    pagination: { order: { id: "ASC" }, ...("limit" in wanted ? { take: wanted.limit } : {}) },
    context: {
      calculated_price: QueryContext({
        region_id: market.region_id,
        currency_code: market.currency_code,
        customer_id: market.customer_id,
        customer: { groups: market.customer_group_ids.map((id) => ({ id })) },
      }),
    },
  })
  return data as readonly CoreVariant[]
}

function toFilters(wanted: VariantFilter): Record<string, unknown> {
  if ("id" in wanted) return { id: [...wanted.id] }
  return {
    ...("product_id" in wanted ? { product_id: wanted.product_id } : {}),
    ...(wanted.after_id === null ? {} : { id: { $gt: wanted.after_id } }),
  }
}

function isOnSale(product: CoreVariant["product"], { sales_channel_id }: Market): boolean {
  if (product?.status !== ProductStatus.PUBLISHED) return false
  return sales_channel_id === null || (product.sales_channels ?? []).some(({ id }) => id === sales_channel_id)
}

/** With tax, as core will tax the order's new line: by product and by the address the goods go to. */
async function readPrices(
  container: MedusaContainer,
  market: Market,
  variants: readonly CoreVariant[],
): Promise<ReadonlyMap<string, Amount>> {
  const priced = variants.flatMap(({ id, product, calculated_price: price }) =>
    product && typeof price?.calculated_amount === "number"
      ? [{ id, product, amount: price.calculated_amount, includesTax: price.is_calculated_price_tax_inclusive }]
      : [],
  )
  const rates = await readTaxRates(container, market, priced)
  return new Map(
    priced.map(({ id, amount, includesTax }) => {
      const taxLines = (rates.get(id) ?? []).map((rate) => ({ rate }))
      return [id, String(calculateAmountsWithTax({ taxLines, amount, includesTax }).priceWithTax)]
    }),
  )
}

async function readTaxRates(
  container: MedusaContainer,
  { automatic_taxes, address, currency_code }: Market,
  priced: readonly {
    readonly id: string
    readonly product: NonNullable<CoreVariant["product"]>
    readonly amount: number
  }[],
): Promise<ReadonlyMap<string, readonly number[]>> {
  const rates = new Map<string, number[]>()
  if (!automatic_taxes || address === null || priced.length === 0) return rates
  const items = priced.map(({ id, product, amount }) => ({
    ...{ id, currency_code, product_id: product.id, quantity: 1, unit_price: amount },
    product_type_id: product.type_id ?? undefined,
  }))
  const taxed = await container.resolve(Modules.TAX).getTaxLines(items, { address })
  for (const line of taxed) {
    if (!("line_item_id" in line)) continue
    rates.set(line.line_item_id, [...(rates.get(line.line_item_id) ?? []), Number(line.rate ?? 0)])
  }
  return rates
}

function toOffer(
  { id, title, sku, thumbnail, product }: CoreVariant,
  market: Market,
  price: Amount | null,
  available: number | null,
): ExchangeOffer {
  const productTitle = product?.title ?? title
  return {
    variant_id: id,
    product_id: product?.id ?? "",
    title: title === productTitle ? title : `${productTitle} (${title})`,
    sku,
    thumbnail: thumbnail ?? product?.thumbnail ?? null,
    price,
    price_at_order: market.prices_at_order.get(id) ?? null,
    available,
  }
}
