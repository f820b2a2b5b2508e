import type { OutboundState } from "../domain/rma/outbound-state"

/** Goods that go out for a request, as its customer sees them. */
export interface StoreRmaOutbound {
  readonly id: string
  /** The item that they are sent for. */
  readonly rma_item_id: string
  readonly title: string
  readonly sku: string | null
  readonly thumbnail: string | null
  readonly quantity: number
  /** Charged for a unit; nothing where the same goods are sent again. */
  readonly unit_price: string
  readonly currency_code: string
  readonly state: OutboundState
}

/** The same as staff see them. */
export interface AdminRmaOutbound extends StoreRmaOutbound {
  readonly variant_id: string | null
  /** Core's order line, once it has one. */
  readonly line_item_id: string | null
  /** Pieces of stock that are kept for it. */
  readonly reserved_quantity: number
  readonly fulfilled_quantity: number
  readonly shipped_quantity: number
  readonly delivered_quantity: number
  /** When staff let it go before the request was settled. */
  readonly released_at: string | null
}
