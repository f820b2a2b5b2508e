import type { ActorType } from "../../../../domain/kernel/vocabulary"
import type { WarrantyStatus } from "../../../../domain/warranty/lifecycle"
import type { SerialSource } from "../../../../domain/warranty/words"
import { COVERS_OF_WARRANTY, type CoverRecord } from "./cover-columns"

export interface WarrantyRecord {
  readonly id: string
  readonly claim_code: string
  readonly status: WarrantyStatus
  /** Null for what was imported, like the next three. */
  readonly order_id: string | null
  readonly order_display_id: number | null
  readonly line_item_id: string | null
  readonly fulfillment_id: string | null
  /** Its order in the system that it was imported from. */
  readonly import_order_number: string | null
  readonly ordinal: number
  readonly product_id: string | null
  readonly variant_id: string | null
  readonly sku: string | null
  readonly title: string
  readonly thumbnail: string | null
  readonly customer_id: string | null
  readonly email: string | null
  readonly delivered_on: string
  readonly ends_on: string | null
  readonly serial: string | null
  readonly serial_source: SerialSource | null
  readonly registered_at: Date | null
  readonly transfer_expires_at: Date | null
  readonly transferred_at: Date | null
  readonly ended_at: Date | null
  readonly covers: readonly CoverRecord[]
}

export const WARRANTY_COLUMNS = `warranty.id, warranty.claim_code, warranty.status, warranty.order_id,
  warranty.order_display_id, warranty.line_item_id, warranty.fulfillment_id, warranty.import_order_number, warranty.ordinal, warranty.product_id,
  warranty.variant_id, warranty.sku, warranty.title, warranty.thumbnail, warranty.customer_id, warranty.email,
  warranty.delivered_on, warranty.ends_on, warranty.serial, warranty.serial_source, warranty.registered_at,
  warranty.transfer_expires_at, warranty.transferred_at, warranty.ended_at, ${COVERS_OF_WARRANTY} as covers`

export interface WarrantyEventRecord {
  readonly id: string
  readonly action: string
  readonly from_status: WarrantyStatus | null
  readonly to_status: WarrantyStatus
  readonly actor_type: ActorType
  readonly actor_id: string | null
  readonly words: string | null
  readonly evidence: string | null
  readonly rma_id: string | null
  readonly occurred_at: string
}
