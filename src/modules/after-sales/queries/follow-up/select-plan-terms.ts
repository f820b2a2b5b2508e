import { MedusaError } from "@medusajs/framework/utils"

import type { PlanTerms } from "../../../../domain/follow-up/plan"
import type { Reading } from "../../transaction"
import { cachedByStamp } from "../cached-by-stamp"

/** Which versions are wanted. A closed list of our own literals: nothing from outside becomes SQL. */
export type PlanTermsFilter = "version.status = 'published'" | "version.plan_id = any(?)" | "version.id = any(?)"

/** Versions as the rules read them, plans in order of id and the newest version first. */
export async function selectPlanTerms(
  reading: Reading,
  filter: PlanTermsFilter,
  parameters: readonly unknown[] = [],
): Promise<PlanTerms[]> {
  return reading.query<PlanTerms>(
    `select version.id, version.plan_id, plan.code as plan_code, plan.name as plan_name, version.version, version.status,
            (extract(epoch from version.published_at) * 1000)::float8 as published_at,
            (extract(epoch from version.retired_at) * 1000)::float8 as retired_at,
            version.trigger, version.offset_days, version.at_minute, version.rrule, version.next_from, version.method,
            version.duration_minutes, version.lead_days, version.calendar_id, version.team_id,
            case when version.skill_code is null then null
                 else json_build_object('code', version.skill_code, 'level', version.skill_level) end as skill,
            version.script, version.questions, version.conditions
       from follow_up_plan_version version
       join follow_up_plan plan on plan.id = version.plan_id and plan.deleted_at is null
      where version.deleted_at is null and ${filter}
      order by plan.id, version.version desc`,
    parameters,
  )
}

/**
 * The plans in force. As long as none is published or changed this is one short question, and the whole of what a
 * delivery costs a shop without plans.
 */
export const loadPlans: (reading: Reading) => Promise<readonly PlanTerms[]> = cachedByStamp(
  readPlanStamp,
  async (reading) => selectPlanTerms(reading, "version.status = 'published'"),
)

async function readPlanStamp(reading: Reading): Promise<string> {
  const [row] = await reading.query<{ stamp: string | null }>(
    `select md5(string_agg(version.id || version.xmin::text || plan.xmin::text, ',' order by version.id)) as stamp
       from follow_up_plan_version version
       join follow_up_plan plan on plan.id = version.plan_id and plan.deleted_at is null
      where version.deleted_at is null and version.status = 'published'`,
  )
  return row?.stamp ?? ""
}

export function noPlan(id: string): MedusaError {
  return new MedusaError(MedusaError.Types.NOT_FOUND, `There is no follow-up plan with id ${id}`)
}
