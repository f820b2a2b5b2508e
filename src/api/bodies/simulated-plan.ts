import type { PlannedVisit } from "../../domain/follow-up/plan-visits"
import type { SimulatedOccurrences } from "../../domain/follow-up/simulate-occurrences"
import type { SimulatedPlanBody, SimulatedRuleBody } from "../../types"
import type { SimulatedPlan } from "../../workflows/follow-up-plan/simulate-plan"

export function toSimulatedRule({ occurrences, moved }: SimulatedOccurrences): SimulatedRuleBody {
  return {
    occurrences: occurrences.map((at) => at.toISOString()),
    moved: moved.map(({ from, to, because }) => ({ from: from.toISOString(), to: to.toISOString(), because })),
  }
}

export function toSimulatedPlan({ applies, time_zone, visits }: SimulatedPlan): SimulatedPlanBody {
  return { applies, time_zone, visits: visits.map(toVisit) }
}

function toVisit({ round, planned_at, due_at, moved_because, act_at }: PlannedVisit) {
  return {
    ...{ round, planned_at: planned_at.toISOString(), due_at: due_at.toISOString(), moved_because },
    act_at: act_at.toISOString(),
  }
}
