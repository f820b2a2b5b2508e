import type { PlanTerms } from "../../domain/follow-up/plan"
import type { PlanRecord } from "../../modules/after-sales/queries/follow-up/list-plans"
import type { AdminFollowUpPlan, AdminFollowUpPlanVersion } from "../../types"

export function toAdminFollowUpPlan({ versions, ...plan }: PlanRecord): AdminFollowUpPlan {
  return { ...plan, versions: versions.map(toVersion) }
}

function toVersion(version: PlanTerms): AdminFollowUpPlanVersion {
  const { id, version: number, status, published_at, retired_at } = version
  const { trigger, offset_days, at_minute, rrule, next_from, method, duration_minutes, lead_days } = version
  const { calendar_id, team_id, skill, script, questions, conditions } = version
  return {
    ...{ id, version: number, status, published_at: toInstant(published_at), retired_at: toInstant(retired_at) },
    terms: {
      ...{ trigger, offset_days, at_minute, rrule, next_from, method, duration_minutes, lead_days },
      ...{ calendar_id, team_id, skill, script, questions, conditions },
    },
  }
}

function toInstant(at: number | null): string | null {
  return at === null ? null : new Date(at).toISOString()
}
