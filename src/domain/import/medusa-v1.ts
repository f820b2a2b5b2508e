/**
 * What is read of a Medusa v1 shop (1.20, packages/medusa/src/models), each row with what hangs on it. Money is counted
 * in minor units; statuses and reasons are the words of its own closed lists.
 */
export interface V1Order {
  readonly display_id: number | string
  readonly email: string | null
  readonly currency_code: string
}

export interface V1Item {
  readonly way: "back" | "out"
  readonly title: string | null
  readonly sku: string | null
  readonly quantity: number | string | null
  readonly reason: string | null
  readonly note: string | null
  readonly pictures: readonly string[]
  readonly tags: readonly string[]
}

interface V1Row {
  readonly id: string
  readonly created_at: Date | string | null
  readonly updated_at: Date | string | null
  /** Null when the row names an order that is not there. */
  readonly order: V1Order | null
}

export interface V1Return extends V1Row {
  readonly status: string
  readonly received_at: Date | string | null
  readonly refund_amount: number | string | null
  readonly items: readonly V1Item[]
}

export interface V1Swap extends V1Row {
  readonly fulfillment_status: string
  readonly payment_status: string
  readonly canceled_at: Date | string | null
  readonly difference_due: number | string | null
  readonly items: readonly V1Item[]
}

export interface V1Claim extends V1Row {
  readonly type: string
  readonly fulfillment_status: string
  readonly payment_status: string
  readonly canceled_at: Date | string | null
  readonly refund_amount: number | string | null
  readonly items: readonly V1Item[]
}

export interface V1Refund extends V1Row {
  readonly amount: number | string | null
  readonly reason: string
  readonly note: string | null
}

export const V1_RETURN_STATUSES = ["requested", "received", "requires_action", "canceled"] as const

export const V1_CLAIM_TYPES = ["refund", "replace"] as const

export const V1_REFUND_REASONS = ["discount", "return", "swap", "claim", "other"] as const

/** Of swaps and claims alike. */
export const V1_FULFILLMENT_STATUSES = [
  "not_fulfilled",
  "partially_fulfilled",
  "fulfilled",
  "partially_shipped",
  "shipped",
  "partially_returned",
  "returned",
  "canceled",
  "requires_action",
] as const
export type V1FulfillmentStatus = (typeof V1_FULFILLMENT_STATUSES)[number]

export const V1_SWAP_PAYMENT_STATUSES = [
  "not_paid",
  "awaiting",
  "captured",
  "confirmed",
  "canceled",
  "difference_refunded",
  "partially_refunded",
  "refunded",
  "requires_action",
] as const
export type V1SwapPaymentStatus = (typeof V1_SWAP_PAYMENT_STATUSES)[number]

export const V1_CLAIM_PAYMENT_STATUSES = ["na", "not_refunded", "refunded"] as const

/** Of an item of a claim. */
export const V1_CLAIM_REASONS = ["missing_item", "wrong_item", "production_failure", "other"] as const
export type V1ClaimReason = (typeof V1_CLAIM_REASONS)[number]
