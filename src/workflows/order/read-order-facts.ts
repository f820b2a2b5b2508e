import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"

import { subtract, type Amount } from "../../domain/money/decimal"
import type { OrderFacts } from "../../domain/policy/order-facts"
import type { PolicyCondition } from "../../domain/policy/terms"
import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import { listWaivedShares } from "../../modules/after-sales/queries/exchange/list-waived-shares"
import { listReplacedPrices } from "../../modules/after-sales/queries/rma/list-replaced-prices"
import { toOrderFacts, type CoreOrder } from "./to-order-facts"

/**
 * Whose order it must be. An order of somebody else is not found, as if it did not exist; `anyone` is for staff and
 * for our own sweeps only.
 */
export type OrderOwner = { readonly customer_id: string } | { readonly guest_of_order_id: string } | "anyone"

/** Everything the rules look at, and no more: the list is what `CoreOrder` declares. */
const ORDER_FIELDS = [
  "id",
  "display_id",
  "status",
  "is_draft_order",
  "customer_id",
  "email",
  "currency_code",
  "region_id",
  "sales_channel_id",
  "created_at",
  "items.*",
  "items.detail.*",
  "items.tax_lines.*",
  "items.adjustments.*",
  "shipping_methods.*",
  "shipping_methods.tax_lines.*",
  "shipping_methods.adjustments.*",
]

const SHIPMENT_FIELDS = [
  "fulfillments.id",
  "fulfillments.created_at",
  "fulfillments.shipped_at",
  "fulfillments.delivered_at",
  "fulfillments.canceled_at",
  "fulfillments.items.line_item_id",
  "fulfillments.items.quantity",
]

const PRODUCT_FIELDS = [
  "items.variant.product.collection_id",
  "items.variant.product.categories.mpath",
  "items.variant.product.tags.id",
]
const CUSTOMER_FIELDS = ["customer.groups.id"]

/** Facts that cost queries of their own, and that not every question looks at. */
export interface OrderFactsNeeds {
  /** What was sent when, by which windows run. Three queries. */
  readonly shipments: boolean
  /** Category, collection, tag. */
  readonly product_grouping: boolean
  readonly customer_groups: boolean
}

const PRODUCT_GROUPINGS = ["category", "collection", "tag"] as const

/** Facts that only some conditions look at are read only when one does. */
export function factsNeededBy(
  terms: readonly { readonly conditions: readonly Pick<PolicyCondition, "attribute">[] }[],
): OrderFactsNeeds {
  const attributes = new Set(terms.flatMap(({ conditions }) => conditions.map(({ attribute }) => attribute)))
  return {
    shipments: true,
    product_grouping: PRODUCT_GROUPINGS.some((attribute) => attributes.has(attribute)),
    customer_groups: attributes.has("customer_group"),
  }
}

/**
 * Reads an order once, by id and owner together.
 *
 * @throws NOT_FOUND also for an order that belongs to somebody else
 */
export async function readOrderFacts(
  container: MedusaContainer,
  orderId: string,
  owner: OrderOwner,
  needs: OrderFactsNeeds,
): Promise<OrderFacts> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const afterSales = container.resolve(AFTER_SALES_MODULE)
  const [{ data }, replaced, waived] = await Promise.all([
    query.graph({
      entity: "order",
      fields: [
        ...ORDER_FIELDS,
        ...(needs.shipments ? SHIPMENT_FIELDS : []),
        ...(needs.product_grouping ? PRODUCT_FIELDS : []),
        ...(needs.customer_groups ? CUSTOMER_FIELDS : []),
      ],
      filters: ownedBy(orderId, owner),
    }),
    afterSales.ask(listReplacedPrices, orderId),
    afterSales.ask(listWaivedShares, orderId),
  ])
  const [order] = data as readonly CoreOrder[]
  if (!order) throw new MedusaError(MedusaError.Types.NOT_FOUND, `Order with id: ${orderId} was not found`)
  return withPricesPaid(toOrderFacts(order), replaced, waived)
}

/** Core knows neither what was paid for what a replacement replaced, nor what of a price was waived. */
function withPricesPaid(
  order: OrderFacts,
  replaced: ReadonlyMap<string, Amount>,
  waived: ReadonlyMap<string, Amount>,
): OrderFacts {
  const lines = order.lines.map((line) => ({
    ...line,
    total: subtract(replaced.get(line.id) ?? line.total, waived.get(line.id) ?? "0"),
  }))
  return { ...order, lines }
}

// Medusa drops `undefined` from filters, which would open the order to everybody: the owner is never optional here.
export function ownedBy(orderId: string, owner: OrderOwner): Record<string, string> {
  if (owner === "anyone") return { id: orderId }
  if ("customer_id" in owner) return { id: orderId, customer_id: owner.customer_id }
  return { id: owner.guest_of_order_id === orderId ? orderId : "" }
}
