import type { ActorType, Resolution } from "../domain/kernel/vocabulary"
import type { CoverGround } from "../domain/warranty/decide-cover"
import type { WarrantyAction, WarrantyStatus } from "../domain/warranty/lifecycle"
import type { WarrantyStanding } from "../domain/warranty/standing"
import type { CoverScope, WarrantyTerms, WrittenWarrantyTerms } from "../domain/warranty/terms"
import type { CostBearer, CoverPart, SerialSource, WarrantyProvider } from "../domain/warranty/words"

/** What a merchant writes into a draft of a plan; everything but the name may wait until publishing. */
export interface WarrantyPlanDraft {
  readonly code: string
  readonly name: string
  readonly description: string | null
  readonly terms: WrittenWarrantyTerms
}

export interface AdminWarrantyPlanVersion extends Omit<WarrantyTerms, "published_at" | "retired_at"> {
  readonly published_at: string | null
  readonly retired_at: string | null
}

export interface AdminWarrantyPlan {
  readonly id: string
  readonly code: string
  readonly name: string
  readonly description: string | null
  /** Newest first. */
  readonly versions: readonly AdminWarrantyPlanVersion[]
}

/** One plan's cover of a unit: the four things that the handbook wants stated (R07), and its days. */
export interface WarrantyCoverBody {
  readonly plan_code: string
  readonly plan_name: string
  readonly plan_version: number
  readonly provider: WarrantyProvider
  readonly provider_name: string | null
  readonly cost_bearer: CostBearer
  readonly scope: CoverScope
  readonly exclusions: string | null
  readonly remedies: readonly Resolution[]
  /** `YYYY-MM-DD`, as the next; the last day counts to its end, null for good. */
  readonly starts_on: string
  readonly ends_on: string | null
}

/** Who bears a part, an hour or a way today, and what each cover says of it. */
export interface CoverAnswerBody {
  readonly part: CoverPart
  /** Code of the plan; null when it is the customer's to pay. */
  readonly covered_by: string | null
  readonly grounds: readonly { readonly plan_code: string; readonly ground: CoverGround }[]
}

/** What whoever reads the code from a card is told: about the goods, and nothing about a person. */
export interface WarrantyCard {
  readonly claim_code: string
  readonly title: string
  readonly standing: WarrantyStanding
  readonly delivered_on: string
  readonly ends_on: string | null
  readonly covers: readonly WarrantyCoverBody[]
  readonly coverage: readonly CoverAnswerBody[]
}

/** A warranty as its owner sees it. */
export interface StoreWarranty extends WarrantyCard {
  readonly id: string
  readonly sku: string | null
  readonly thumbnail: string | null
  readonly serial: string | null
  readonly registered_at: string | null
  /** The order is the buyer's: null for whoever was handed the goods. */
  readonly order_id: string | null
  readonly order_display_id: number | null
  /** Until when the link can be redeemed by which it is handed on; null without one. */
  readonly transfer_until: string | null
  readonly may_appeal: boolean
}

export interface WarrantyTransferLink {
  /** Redeemed once, by whoever is logged in. */
  readonly token: string
  readonly link: string
  readonly expires_at: string
}

export interface AdminWarrantySummary extends WarrantyCard {
  readonly id: string
  readonly status: WarrantyStatus
  /** Null for what was imported, like the next three: no order here has it. */
  readonly order_id: string | null
  readonly order_display_id: number | null
  readonly line_item_id: string | null
  readonly fulfillment_id: string | null
  /** Its order in the system that it was imported from. */
  readonly import_order_number: string | null
  readonly ordinal: number
  readonly product_id: string | null
  readonly sku: string | null
  readonly thumbnail: string | null
  readonly customer_id: string | null
  readonly email: string | null
  readonly serial: string | null
  readonly serial_source: SerialSource | null
  readonly registered_at: string | null
  readonly transferred_at: string | null
}

export interface WarrantyEventBody {
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

export interface AdminWarranty extends AdminWarrantySummary {
  readonly events: readonly WarrantyEventBody[]
  /** What staff may do now. */
  readonly actions: readonly WarrantyAction[]
}

/** A physical unit in one of an order's parcels. */
export interface OrderUnitSerial {
  readonly fulfillment_id: string
  readonly line_item_id: string
  /** Place among the units of its line in its parcel, from 0. */
  readonly position: number
  /** Its number within its line, from 0. */
  readonly ordinal: number
  readonly title: string
  readonly sku: string | null
  readonly serial: string | null
  /** Null while it has none: it is under way, or no plan covers it. */
  readonly warranty_id: string | null
  readonly is_delivered: boolean
}

/** `POST /admin/after-sales/orders/:id/serials`. Empty takes back what was noted for a unit without a warranty. */
export interface NoteSerialsBody {
  readonly serials: readonly (Pick<OrderUnitSerial, "fulfillment_id" | "line_item_id" | "position"> & {
    readonly serial: string
  })[]
}
