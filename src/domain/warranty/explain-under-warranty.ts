import type { Decision } from "../kernel/decision"
import { choosePolicy } from "../policy/choose-policy"
import type { Returnability } from "../policy/decide-returnability"
import type { ReturnabilityStep } from "../policy/explain-returnability"
import { coverGroundOf } from "./decide-cover"
import { decideUnderWarranty, findCoveredUnit, type WarrantyQuestion } from "./decide-under-warranty"

/** The decision of `decideUnderWarranty` with its reasoning: each cover of the unit, and how it stands on the day of asking. */
export function explainUnderWarranty(question: WarrantyQuestion): {
  readonly decision: Decision<Returnability>
  readonly steps: readonly ReturnabilityStep[]
} {
  return { decision: decideUnderWarranty(question), steps: stepsOf(question) }
}

function stepsOf(question: WarrantyQuestion): ReturnabilityStep[] {
  const policy = choosePolicy(question.policies, question, question.order.placed_at)
  if (!policy.accepted) return [{ kind: "no_policy_applies" }]
  const unit = findCoveredUnit(question)
  if (!unit) return [{ kind: "no_warranty" }]
  const on = question.calendarOf(policy.value.calendar_id).localDateOf(question.now)
  return unit.covers.map((cover) => ({
    ...{ kind: "cover_stands", policy_code: cover.plan_code, version: cover.plan_version },
    ...{
      ground: coverGroundOf(unit.status, cover, on) ?? "covers",
      starts_on: cover.starts_on,
      ends_on: cover.ends_on,
    },
  }))
}
