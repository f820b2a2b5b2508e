import type { WrittenTerms } from "../../domain/policy/terms"
import type { AdminPolicy, PolicyDraft } from "../../types/policy-http"

/** What a new policy begins with: nothing promised yet, and the cautious choice wherever there is one. */
export const BLANK_TERMS: WrittenTerms = {
  final_sale: false,
  final_sale_source: null,
  presumed_delivery_days_after_shipment: 14,
  presumed_delivery_days_after_fulfillment: 21,
  move_end_to_working_day: true,
  remedies: ["refund"],
  outbound_freight_refund: "never",
  credit_bonus_percentage: null,
  keep_item_max_percentage: null,
  auto_approve: false,
  auto_approve_limit: null,
  auto_approve_currency: null,
  silence_approves: false,
  ship_back_days: 14,
  exchange_scope: "same_product",
  exchange_price_rule: "current_price",
  exchange_bonus: "0",
  payment_link_days: 7,
  calendar_id: null,
  conditions: [],
  windows: [],
  seasons: [],
  fees: [],
}

/** The part of a version that is written; number, status and dates are the server's. */
export const toWrittenTerms = (version: WrittenTerms): WrittenTerms => ({
  final_sale: version.final_sale,
  final_sale_source: version.final_sale_source,
  presumed_delivery_days_after_shipment: version.presumed_delivery_days_after_shipment,
  presumed_delivery_days_after_fulfillment: version.presumed_delivery_days_after_fulfillment,
  move_end_to_working_day: version.move_end_to_working_day,
  remedies: version.remedies,
  outbound_freight_refund: version.outbound_freight_refund,
  credit_bonus_percentage: version.credit_bonus_percentage,
  keep_item_max_percentage: version.keep_item_max_percentage,
  auto_approve: version.auto_approve,
  auto_approve_limit: version.auto_approve_limit,
  auto_approve_currency: version.auto_approve_currency,
  silence_approves: version.silence_approves,
  ship_back_days: version.ship_back_days,
  exchange_scope: version.exchange_scope,
  exchange_price_rule: version.exchange_price_rule,
  exchange_bonus: version.exchange_bonus,
  payment_link_days: version.payment_link_days,
  calendar_id: version.calendar_id,
  conditions: version.conditions,
  windows: version.windows,
  seasons: version.seasons,
  fees: version.fees,
})

/** The whole draft with some of its terms changed. */
export const toDraft = (policy: AdminPolicy, version: WrittenTerms, changes: Partial<WrittenTerms>): PolicyDraft => ({
  code: policy.code,
  name: policy.name,
  description: policy.description,
  terms: { ...toWrittenTerms(version), ...changes },
})
