/**
 * What the rules need to know of an order, read once from core and turned into plain data. Instants are epoch ms,
 * amounts are decimal strings in major units.
 */
export interface OrderFacts {
  readonly id: string
  readonly display_id: number
  readonly status: "active" | "canceled" | "draft"
  readonly customer_id: string | null
  readonly customer_group_ids: readonly string[]
  readonly email: string | null
  readonly currency_code: string
  readonly region_id: string | null
  readonly sales_channel_id: string | null
  readonly placed_at: number
  /** Price paid for everything: after discounts, with taxes and freight. */
  readonly total: string
  /** Paid for the way out: after discounts, with tax. */
  readonly outbound_freight: string
  readonly lines: readonly OrderLineFacts[]
}

export interface OrderLineFacts {
  readonly id: string
  readonly variant_id: string | null
  readonly product_id: string | null
  readonly sku: string | null
  readonly title: string
  readonly thumbnail: string | null
  readonly quantity: number
  /** Price paid for all units of the line: after discount allocation, with tax. */
  readonly total: string
  /** What promotions have taken off the line, tax included. Empty where nothing is known of any. */
  readonly discounts: readonly { readonly promotion_id: string; readonly amount: string }[]
  readonly collection_id: string | null
  readonly product_type_id: string | null
  /** The product's categories and all their ancestors. */
  readonly category_ids: readonly string[]
  readonly tag_ids: readonly string[]
  readonly shipments: readonly ShipmentFacts[]
  /** Units that core's returns, exchanges and claims hold, whoever asked for them. */
  readonly units_in_core_changes: number
}

/** Part of a line that travelled together. Deliveries differ, so windows differ. */
export interface ShipmentFacts {
  readonly fulfillment_id: string
  readonly quantity: number
  readonly fulfilled_at: number
  readonly shipped_at: number | null
  readonly delivered_at: number | null
}
