import { BigNumber as BigNumberValue, decorateCartTotals } from "@medusajs/framework/utils"

import { allocateParts } from "../../domain/money/allocate-parts"
import { fraction, subtract, sum, type Amount } from "../../domain/money/decimal"
import type { OrderFacts, OrderLineFacts, ShipmentFacts } from "../../domain/policy/order-facts"

/** The shape that `ORDER_FIELDS` selects. */
export interface CoreOrder {
  readonly id: string
  readonly display_id: number
  readonly status: string
  readonly is_draft_order: boolean
  readonly customer_id: string | null
  readonly email: string | null
  readonly currency_code: string
  readonly region_id: string | null
  readonly sales_channel_id: string | null
  readonly created_at: string | Date
  readonly items: readonly CoreLine[]
  readonly shipping_methods?: readonly CoreShippingMethod[]
  readonly fulfillments?: readonly CoreFulfillment[]
  readonly customer?: { readonly groups?: readonly { readonly id: string }[] } | null
}

interface CoreLine {
  readonly id: string
  readonly title: string
  readonly product_title: string | null
  readonly variant_title: string | null
  readonly variant_sku: string | null
  readonly thumbnail: string | null
  readonly variant_id: string | null
  readonly product_id: string | null
  readonly product_type_id: string | null
  readonly quantity: number
  readonly unit_price: number
  readonly is_tax_inclusive: boolean
  readonly tax_lines?: readonly TaxLine[]
  readonly adjustments?: readonly Adjustment[]
  readonly detail?: CoreLineDetail
  readonly variant?: { readonly product?: CoreProduct | null } | null
}

interface TaxLine {
  readonly rate: number
}

interface Adjustment {
  readonly amount: number
  readonly promotion_id?: string | null
  readonly is_tax_inclusive?: boolean
}

interface CoreProduct {
  readonly collection_id?: string | null
  readonly categories?: readonly { readonly mpath: string }[]
  readonly tags?: readonly { readonly id: string }[]
}

interface CoreLineDetail {
  readonly return_requested_quantity: number
  readonly return_received_quantity: number
  readonly written_off_quantity: number
}

interface CoreShippingMethod {
  readonly id: string
  readonly amount: number
  readonly is_tax_inclusive: boolean
  readonly tax_lines?: readonly TaxLine[]
  readonly adjustments?: readonly Adjustment[]
  readonly detail?: {
    readonly return_id?: string | null
    readonly claim_id?: string | null
    readonly exchange_id?: string | null
  }
}

interface CoreFulfillment {
  readonly id: string
  readonly created_at: string | Date
  readonly shipped_at: string | Date | null
  readonly delivered_at: string | Date | null
  readonly canceled_at: string | Date | null
  readonly items: readonly { readonly line_item_id: string | null; readonly quantity: number }[]
}

/** Turns core's order into what the rules read. Prices are what was paid: core's own arithmetic, rounded once. */
export function toOrderFacts(order: CoreOrder): OrderFacts {
  const lines = [...order.items].sort((a, b) => a.id.localeCompare(b.id))
  const paid = pricesPaid(order, lines)
  return {
    id: order.id,
    display_id: order.display_id,
    status: orderStatus(order),
    customer_id: order.customer_id,
    customer_group_ids: (order.customer?.groups ?? []).map((group) => group.id),
    email: order.email,
    currency_code: order.currency_code,
    region_id: order.region_id,
    sales_channel_id: order.sales_channel_id,
    placed_at: new Date(order.created_at).getTime(),
    total: paid.total,
    outbound_freight: paid.freight,
    lines: lines.map((line, index) => toLineFacts(line, paid.lines[index] ?? UNPAID, order.fulfillments ?? [])),
  }
}

function orderStatus(order: CoreOrder): OrderFacts["status"] {
  if (order.status === "canceled") return "canceled"
  return order.is_draft_order || order.status === "draft" ? "draft" : "active"
}

interface LinePrice {
  readonly total: Amount
  /** What discounts took off it, tax included. */
  readonly discount: Amount
}

const UNPAID: LinePrice = { total: "0", discount: "0" }

interface PricesPaid {
  readonly lines: readonly LinePrice[]
  readonly freight: Amount
  readonly total: Amount
}

/** What core adds to what it is given, and its declared type leaves out. */
type DecoratedParts = ReturnType<typeof decorateCartTotals> & {
  readonly items?: readonly { readonly total: BigNumberValue; readonly original_total: BigNumberValue }[]
  readonly shipping_methods?: readonly { readonly total: BigNumberValue }[]
}

/**
 * What was paid for each line and for the way out, summing to the order as it was placed. Core's `total` shrinks when
 * units come back, so its arithmetic is asked about the order without its history (`detail`) and without the freight
 * of later returns.
 */
function pricesPaid(order: CoreOrder, lines: readonly CoreLine[]): PricesPaid {
  const wayOut = (order.shipping_methods ?? []).filter(
    ({ detail }) => !detail?.return_id && !detail?.claim_id && !detail?.exchange_id,
  )
  // Core writes its results into what it is given: it gets copies.
  const decorated = decorateCartTotals({
    currency_code: order.currency_code,
    items: lines.map(({ id, unit_price, is_tax_inclusive, quantity, adjustments = [], tax_lines = [] }) => ({
      ...{ id, unit_price, is_tax_inclusive, quantity },
      adjustments: adjustments.map((adjustment) => ({ ...adjustment })),
      tax_lines: tax_lines.map(({ rate }) => ({ rate })),
    })),
    shipping_methods: wayOut.map(({ id, amount, is_tax_inclusive, adjustments = [], tax_lines = [] }) => ({
      ...{ id, amount, is_tax_inclusive },
      adjustments: adjustments.map((adjustment) => ({ ...adjustment })),
      tax_lines: tax_lines.map(({ rate }) => ({ rate })),
    })),
  }) as DecoratedParts
  const computed = [...(decorated.items ?? []), ...(decorated.shipping_methods ?? [])].map((part) => String(part.total))
  const paid = allocateParts(computed, order.currency_code)
  return {
    lines: (decorated.items ?? []).map(({ original_total, total }, index) => ({
      total: paid[index] ?? "0",
      discount: subtract(String(original_total), String(total)),
    })),
    freight: sum(paid.slice(lines.length)),
    total: sum(paid),
  }
}

function toLineFacts(
  line: CoreLine,
  { total, discount }: LinePrice,
  fulfillments: readonly CoreFulfillment[],
): OrderLineFacts {
  const product = line.variant?.product
  return {
    id: line.id,
    variant_id: line.variant_id,
    product_id: line.product_id,
    sku: line.variant_sku,
    title: lineTitle(line),
    thumbnail: line.thumbnail,
    quantity: line.quantity,
    total,
    discounts: toDiscounts(line, discount),
    collection_id: product?.collection_id ?? null,
    product_type_id: line.product_type_id,
    // A category's mpath names it and all its ancestors: "pcat_clothing.pcat_shirts".
    category_ids: [...new Set((product?.categories ?? []).flatMap((category) => category.mpath.split(".")))],
    tag_ids: (product?.tags ?? []).map((tag) => tag.id),
    shipments: toShipments(line, fulfillments),
    units_in_core_changes: unitsInCoreChanges(line.detail),
  }
}

/** What each promotion took off the line, by its part in all that was taken off. */
function toDiscounts({ adjustments = [] }: CoreLine, discount: Amount): OrderLineFacts["discounts"] {
  const whole = adjustments.reduce((total, { amount }) => total + Number(amount), 0)
  if (whole <= 0) return []
  return adjustments.flatMap(({ promotion_id, amount }) =>
    promotion_id ? [{ promotion_id, amount: fraction(discount, Number(amount), whole) }] : [],
  )
}

function lineTitle({ title, product_title, variant_title }: CoreLine): string {
  if (!product_title) return title
  return variant_title && variant_title !== product_title ? `${product_title} (${variant_title})` : product_title
}

function toShipments(line: CoreLine, fulfillments: readonly CoreFulfillment[]): ShipmentFacts[] {
  return fulfillments
    .filter((fulfillment) => !fulfillment.canceled_at)
    .flatMap((fulfillment) =>
      fulfillment.items
        .filter((item) => item.line_item_id === line.id && Number(item.quantity) > 0)
        .map((item) => ({
          fulfillment_id: fulfillment.id,
          quantity: Number(item.quantity),
          fulfilled_at: new Date(fulfillment.created_at).getTime(),
          shipped_at: toEpochMs(fulfillment.shipped_at),
          delivered_at: toEpochMs(fulfillment.delivered_at),
        })),
    )
}

function toEpochMs(at: string | Date | null): number | null {
  return at === null ? null : new Date(at).getTime()
}

/**
 * Units that core's returns, exchanges and claims hold or have taken back, ours among them. Core counts a unit that
 * came back damaged twice, as dismissed and as written off: the latter contains the former.
 */
function unitsInCoreChanges(detail: CoreLineDetail | undefined): number {
  if (!detail) return 0
  return (
    Number(detail.return_requested_quantity) +
    Number(detail.return_received_quantity) +
    Number(detail.written_off_quantity)
  )
}
