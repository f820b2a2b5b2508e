import type {
  ConditionAttribute,
  ConditionEffect,
  ConditionOperator,
  ExchangePriceRule,
  ExchangeScope,
  FeeKind,
  OutboundFreightRefund,
  PolicyStatus,
  Resolution,
  WindowBasis,
  WindowStart,
} from "../kernel/vocabulary"

export interface PolicyCondition {
  readonly effect: ConditionEffect
  readonly attribute: ConditionAttribute
  readonly operator: ConditionOperator
  /** Ids or states; for `order_value` exactly one decimal amount in major units. */
  readonly values: readonly string[]
  readonly currency_code: string | null
  readonly source: string | null
}

export interface PolicyWindow {
  readonly basis: WindowBasis
  /** Calendar days after the day of delivery; 0 closes at the end of that day. */
  readonly days: number
  readonly statutory: boolean
  readonly counted_from: WindowStart
  readonly source: string | null
}

export interface PolicySeason {
  readonly name: string
  readonly from_on: string
  readonly to_on: string
  readonly until_on: string
}

/**
 * Either `percentage` (0–100, of the price paid or of the discount that is lost) or `amount` (major units of
 * `currency_code`, once per request or, for lost free freight, once per order).
 */
export interface PolicyFee {
  readonly kind: FeeKind
  readonly percentage: string | null
  readonly amount: string | null
  readonly currency_code: string | null
  /** Only of lost free freight: it is charged once the goods that are kept were bought for less than this. */
  readonly below: string | null
}

/** One version of a policy as the rules read it: rows turned into plain data, decimals as strings, instants as epoch ms. */
export interface PolicyTerms {
  readonly id: string
  readonly policy_id: string
  readonly policy_code: string
  readonly policy_name: string
  readonly version: number
  readonly status: PolicyStatus
  readonly published_at: number | null
  readonly retired_at: number | null
  readonly final_sale: boolean
  readonly final_sale_source: string | null
  readonly presumed_delivery_days_after_shipment: number
  readonly presumed_delivery_days_after_fulfillment: number
  readonly move_end_to_working_day: boolean
  readonly remedies: readonly Resolution[]
  readonly outbound_freight_refund: OutboundFreightRefund
  /** Whole per cent on top for whoever takes store credit; null for none. */
  readonly credit_bonus_percentage: number | null
  /**
   * Whole per cent of the price paid for whoever keeps the goods: what a customer gets who asks for it, and the most that
   * staff may offer. Null where nobody may.
   */
  readonly keep_item_max_percentage: number | null
  readonly auto_approve: boolean
  readonly auto_approve_limit: string | null
  readonly auto_approve_currency: string | null
  /** A request that nobody decided by its deadline counts as approved. */
  readonly silence_approves: boolean
  readonly ship_back_days: number
  readonly exchange_scope: ExchangeScope
  readonly exchange_price_rule: ExchangePriceRule
  /** Per cent of the price paid, 0–100, that an exchange is made cheaper by than a refund. */
  readonly exchange_bonus: string
  /** Days that a link to pay a difference is good for. */
  readonly payment_link_days: number
  readonly calendar_id: string | null
  readonly conditions: readonly PolicyCondition[]
  readonly windows: readonly PolicyWindow[]
  readonly seasons: readonly PolicySeason[]
  readonly fees: readonly PolicyFee[]
}

/** The part of a version that a merchant writes; the rest is kept by publishing. */
export type WrittenTerms = Omit<
  PolicyTerms,
  "id" | "policy_id" | "policy_code" | "policy_name" | "version" | "status" | "published_at" | "retired_at"
>
