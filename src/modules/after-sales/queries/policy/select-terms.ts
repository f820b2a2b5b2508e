import type { PolicyTerms } from "../../../../domain/policy/terms"
import type { Reading } from "../../transaction"

/** Which versions are wanted. A closed list of our own literals: nothing from outside becomes SQL. */
export type TermsFilter =
  | "version.status <> 'draft'"
  | "version.status = 'published'"
  | "version.status = 'published' and policy.id > ?"
  | "version.policy_id = any(?)"
  | typeof OF_RMA

/** The versions that the items of a request were accepted under. */
export const OF_RMA =
  "version.id in (select item.policy_version_id from rma_item item where item.rma_id = ? and item.deleted_at is null)"

/**
 * Versions with their rows as the rules read them, policies in order of id and the newest version first. One query:
 * eligibility reads every version for every customer who looks.
 */
export async function selectTerms(
  reading: Reading,
  filter: TermsFilter,
  parameters: readonly unknown[] = [],
  limit = 10_000,
): Promise<PolicyTerms[]> {
  return reading.query<PolicyTerms>(
    `select version.id, version.policy_id, policy.code as policy_code, policy.name as policy_name,
            version.version, version.status,
            (extract(epoch from version.published_at) * 1000)::float8 as published_at,
            (extract(epoch from version.retired_at) * 1000)::float8 as retired_at,
            version.final_sale, version.final_sale_source,
            version.presumed_delivery_days_after_shipment, version.presumed_delivery_days_after_fulfillment,
            version.move_end_to_working_day, version.remedies, version.outbound_freight_refund,
            version.credit_bonus_percentage, version.keep_item_max_percentage,
            version.auto_approve, version.auto_approve_limit::text as auto_approve_limit,
            version.auto_approve_currency, version.silence_approves, version.ship_back_days, version.calendar_id,
            version.exchange_scope, version.exchange_price_rule, version.exchange_bonus::text as exchange_bonus,
            version.payment_link_days,
            ${CONDITIONS} as conditions, ${WINDOWS} as windows, ${SEASONS} as seasons, ${FEES} as fees
       from after_sales_policy_version version
       join after_sales_policy policy on policy.id = version.policy_id and policy.deleted_at is null
      where version.deleted_at is null and ${filter}
      order by policy.id, version.version desc
      limit ?`,
    [...parameters, limit],
  )
}

const CONDITIONS = `(
  select coalesce(json_agg(json_build_object(
    'effect', effect, 'attribute', attribute, 'operator', operator, 'values', values,
    'currency_code', currency_code, 'source', source) order by position, id), '[]')
  from after_sales_policy_condition where policy_version_id = version.id and deleted_at is null)`

const WINDOWS = `(
  select coalesce(json_agg(json_build_object(
    'basis', basis, 'days', days, 'statutory', statutory, 'counted_from', counted_from, 'source', source)
    order by array_position(array['withdrawal', 'nonconformity', 'goodwill'], basis)), '[]')
  from after_sales_policy_window where policy_version_id = version.id and deleted_at is null)`

/** Only what says whether a ground is a right by law. */
export const STATUTORY_WINDOWS = `(
  select coalesce(json_agg(json_build_object('basis', basis, 'statutory', statutory)), '[]')
  from after_sales_policy_window where policy_version_id = version.id and deleted_at is null)`

const SEASONS = `(
  select coalesce(json_agg(json_build_object(
    'name', name, 'from_on', from_on, 'to_on', to_on, 'until_on', until_on) order by from_on, id), '[]')
  from after_sales_policy_season where policy_version_id = version.id and deleted_at is null)`

const FEES = `(
  select coalesce(json_agg(json_build_object(
    'kind', kind, 'percentage', percentage::text, 'amount', amount::text, 'currency_code', currency_code,
    'below', below::text)
    order by kind, currency_code, id), '[]')
  from after_sales_policy_fee where policy_version_id = version.id and deleted_at is null)`
