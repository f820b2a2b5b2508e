import { accept, refuse, type Decision } from "../kernel/decision"
import { BASES, type Basis } from "../kernel/vocabulary"
import { clauseOf } from "../policy/clauses-of-terms"
import type { OrderFacts, OrderLineFacts } from "../policy/order-facts"
import type { AfterSalesReason } from "../policy/reason"
import type { PolicyTerms } from "../policy/terms"
import { askTerms, countRefusals } from "../rma/ask-terms"
import { NO_CLAIMS, type Claims } from "../rma/claims"
import { missingUnits } from "../rma/missing-units"
import { orderRefusals } from "../rma/order-refusals"
import type { ReturnTermsOf } from "../rma/return-terms"
import { freeUnits, type OrderUnit } from "../rma/units"

/** The unit that would be taken first, and the terms it could be exchanged under. */
export interface ExchangeableUnit {
  readonly unit: OrderUnit
  readonly terms: PolicyTerms
}

/**
 * Under which terms a unit of a line may be exchanged now, on the grounds of these reasons, in the order of the bases;
 * otherwise every reason why none may.
 */
export function termsOfExchange(
  order: OrderFacts,
  line: OrderLineFacts,
  reasons: readonly AfterSalesReason[],
  claims: Claims,
  returnTermsOf: ReturnTermsOf,
): Decision<ExchangeableUnit> {
  const held = claims.get(line.id) ?? NO_CLAIMS
  const units = freeUnits(line, order.currency_code, held)
  const against = orderRefusals(order)
  if (against.length > 0) return refuse(against)
  const answers = basesOf(reasons).flatMap((basis) => askTerms(line, units, basis, returnTermsOf))
  const accepted = answers.flatMap(({ units: together, answer }) =>
    answer.accepted ? together.slice(0, 1).map((unit) => ({ unit, terms: answer.value.terms })) : [],
  )
  const offering = accepted.find(({ terms }) => terms.remedies.includes("exchange"))
  if (offering) return accept(offering)
  return refuse([
    ...countRefusals(answers).map(({ reason }) => reason),
    ...missingUnits(line, order.currency_code, held),
    ...accepted.slice(0, 1).map(({ terms }) => ({
      code: "remedy_not_offered" as const,
      message: `exchange is not offered by ${terms.policy_name}.`,
      clause: clauseOf(terms, "remedies"),
      facts: { resolution: "exchange" },
    })),
    ...(units.length > 0 && answers.length === 0
      ? [{ code: "remedy_not_allowed_for_reason" as const, message: "No such reason allows an exchange." }]
      : []),
  ])
}

function basesOf(reasons: readonly AfterSalesReason[]): Basis[] {
  const allowing = reasons.filter(({ remedies, goods_come_back }) => goods_come_back && remedies.includes("exchange"))
  return BASES.filter((basis) => allowing.some((reason) => reason.basis === basis))
}
