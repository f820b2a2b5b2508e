import { describeTerms } from "../../../../domain/policy/describe-terms"
import type { PolicyCondition, PolicyTerms } from "../../../../domain/policy/terms"
import type { StorePolicy } from "../../../../types"

/** Published terms as customers may see them: without limits of automatic approval, calendars or customer groups. */
export function toStorePolicy(terms: PolicyTerms): StorePolicy {
  return {
    code: terms.policy_code,
    name: terms.policy_name,
    version: terms.version,
    published_at: new Date(terms.published_at ?? 0).toISOString(),
    applies_to: toStoreConditions(terms, "applies"),
    exclusions: toStoreConditions(terms, "excludes"),
    final_sale: terms.final_sale,
    windows: terms.windows,
    seasons: terms.seasons,
    move_end_to_working_day: terms.move_end_to_working_day,
    remedies: terms.remedies,
    fees: terms.fees,
    outbound_freight_refund: terms.outbound_freight_refund,
    credit_bonus_percentage: terms.credit_bonus_percentage,
    ship_back_days: terms.ship_back_days,
    exchange_scope: terms.exchange_scope,
    exchange_price_rule: terms.exchange_price_rule,
    exchange_bonus: terms.exchange_bonus,
    payment_link_days: terms.payment_link_days,
    words: describeTerms(terms),
  }
}

function toStoreConditions(terms: PolicyTerms, effect: PolicyCondition["effect"]): StorePolicy["applies_to"] {
  return terms.conditions
    .filter((condition) => condition.effect === effect)
    .map(({ attribute, operator, values, currency_code, source }) => ({
      ...{ attribute, operator, currency_code, source },
      values: attribute === "customer_group" ? [] : values,
    }))
}
