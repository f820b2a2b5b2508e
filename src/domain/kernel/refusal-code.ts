/**
 * Every reason for which the plugin refuses something. The list is closed and is part of the API: storefronts
 * translate and branch on it. Adding a code means a translation in `src/admin/i18n` and a line in docs/refusals.md.
 */
export const REFUSAL_CODES = [
  // the order and its lines
  "order_canceled",
  "order_draft",
  "nothing_fulfilled",
  "not_delivered_yet",
  "line_not_in_order",
  "quantity_not_available",
  "already_requested",
  // the merchant's terms
  "no_policy_applies",
  "basis_not_offered",
  "window_closed",
  "final_sale",
  "excluded_by_policy",
  "remedy_not_offered",
  "remedy_not_allowed_for_reason",
  "repair_stands_alone",
  "exchange_variant_required",
  "exchange_variant_not_offered",
  "out_of_stock",
  // the reason given
  "reason_unknown",
  "description_required",
  "photo_required",
  "reason_contradictory",
  // pictures
  "evidence_unknown",
  "evidence_too_many",
  "evidence_too_large",
  "evidence_type_not_allowed",
  "evidence_unreadable",
  "evidence_in_use",
  // lifecycle and actors
  "action_not_allowed_in_stage",
  "clause_required",
  "words_required",
  "cause_required",
  "appeal_window_closed",
  "appeal_already_decided",
  "appeal_not_yours_to_decide",
  "deduction_not_allowed",
  "disposition_not_allowed",
  "freight_not_customers",
  "freight_not_carriers",
  "fault_shares_incomplete",
  "fault_not_customers",
  "item_not_in_request",
  "unit_not_in_request",
  "unit_already_received",
  "unit_not_received",
  "stock_not_in_doubt",
  // recovery claims
  "party_name_required",
  "recovery_amount_out_of_range",
  // withdrawals
  "withdrawal_draft_expired",
  // core
  "order_change_active",
  "nothing_owed",
  "payment_link_expired",
  "payment_session_required",
  "goods_not_released",
  "nothing_to_release",
  "core_returns_disabled",
  "core_return_terms_not_yours",
  // publishing terms and calendars
  "policy_incomplete",
  "policy_contradictory",
  "policy_ambiguous",
  "version_not_draft",
  "in_use",
  // business calendars
  "calendar_time_zone_unknown",
  "calendar_weekday_unknown",
  "calendar_time_malformed",
  "calendar_interval_empty",
  "calendar_intervals_overlap",
  "calendar_date_malformed",
  "calendar_extra_day_closed",
  "calendar_extra_day_repeated",
  "calendar_never_opens",
  "calendar_exhausted",
  "holiday_place_unknown",
  // remedies, store credit, grants, approvals
  "keep_item_not_offered",
  "keep_item_percentage_too_high",
  "store_credit_not_enough",
  "store_credit_above_total",
  "cart_completed",
  "amount_not_positive",
  "compensation_needs_fault",
  "approval_pending",
  "approval_already_decided",
  "approval_limit_too_small",
  "own_request_not_yours_to_approve",
  // canned answers
  "answer_placeholder_unknown",
  // idempotency
  "idempotency_key_reused",
] as const

export type RefusalCode = (typeof REFUSAL_CODES)[number]
