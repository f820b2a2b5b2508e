import type { ClauseReference } from "../kernel/decision"
import type { PolicyTerms } from "./terms"

/** Points at one term of a version. */
export function clauseOf(terms: PolicyTerms, clause: string, source: string | null = null): ClauseReference {
  return { policy_code: terms.policy_code, version: terms.version, clause, source }
}

/**
 * Every clause of a version that a decision may rest on and that staff may cite when they refuse (R20). Exclusions
 * are counted from 1 in the merchant's order.
 */
export function clausesOfTerms(terms: PolicyTerms): ClauseReference[] {
  const exclusions = terms.conditions.filter((condition) => condition.effect === "excludes")
  const feeKinds = [...new Set(terms.fees.map((fee) => fee.kind))]
  return [
    clauseOf(terms, "windows"),
    ...terms.windows.map((window) => clauseOf(terms, `window.${window.basis}`, window.source)),
    ...(terms.final_sale ? [clauseOf(terms, "final_sale", terms.final_sale_source)] : []),
    ...exclusions.map((exclusion, index) => clauseOf(terms, `exclusion.${index + 1}`, exclusion.source)),
    clauseOf(terms, "remedies"),
    ...feeKinds.map((kind) => clauseOf(terms, `fee.${kind}`)),
    clauseOf(terms, "ship_back_days"),
    ...(terms.remedies.includes("exchange")
      ? [clauseOf(terms, "exchange_scope"), clauseOf(terms, "exchange_price")]
      : []),
  ]
}

/**
 * A clause as people and the API write it.
 *
 * @example
 * formatClause({ policy_code: "standard", version: 3, clause: "window.withdrawal", source: null })
 * // "standard.v3.window.withdrawal"
 */
export function formatClause({ policy_code, version, clause }: ClauseReference): string {
  return `${policy_code}.v${version}.${clause}`
}
