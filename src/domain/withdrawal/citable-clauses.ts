import type { ClauseReference } from "../kernel/decision"
import { clausesOfTerms } from "../policy/clauses-of-terms"
import type { OrderFacts } from "../policy/order-facts"
import type { PolicyTerms } from "../policy/terms"
import { askTerms } from "../rma/ask-terms"
import type { ReturnTermsOf } from "../rma/return-terms"
import { listUnits } from "../rma/units"

/** Clauses that a dispute may cite (R20): those of the versions that govern the declared lines, and of no other. */
export function citableClauses(
  order: OrderFacts,
  lineIds: readonly string[],
  policies: readonly PolicyTerms[],
  returnTermsOf: ReturnTermsOf,
): ClauseReference[] {
  const answers = order.lines
    .filter(({ id }) => lineIds.includes(id))
    .flatMap((line) => askTerms(line, listUnits(line, order.currency_code), "withdrawal", returnTermsOf))
  const governing = new Set(
    answers.flatMap(({ answer }) =>
      answer.accepted
        ? [versionKey(answer.value.clause)]
        : answer.reasons.flatMap(({ clause }) => (clause ? [versionKey(clause)] : [])),
    ),
  )
  return policies.filter((terms) => governing.has(versionKey(terms))).flatMap(clausesOfTerms)
}

function versionKey({ policy_code, version }: Pick<ClauseReference, "policy_code" | "version">): string {
  return `${policy_code}.v${version}`
}
