import { MedusaError } from "@medusajs/framework/utils"

import type { SlaTerms } from "../../../../domain/sla/terms"
import type { Reading } from "../../transaction"

/** Which versions are wanted. A closed list of our own literals: nothing from outside becomes SQL. */
export type SlaTermsFilter = "version.status <> 'draft'" | "version.status = 'published'" | "version.policy_id = any(?)"

/** Versions with their rows as the rules read them, policies in order of id and the newest version first. */
export async function selectSlaTerms(
  reading: Reading,
  filter: SlaTermsFilter,
  parameters: readonly unknown[] = [],
): Promise<SlaTerms[]> {
  return reading.query<SlaTerms>(
    `select version.id, version.policy_id, policy.code as policy_code, policy.name as policy_name,
            version.version, version.status,
            (extract(epoch from version.published_at) * 1000)::float8 as published_at,
            (extract(epoch from version.retired_at) * 1000)::float8 as retired_at,
            version.calendar_id, version.warn_percentage, version.pauses_on, version.pause_cap_days,
            version.on_reopen, version.ladder, ${CONDITIONS} as conditions, ${TARGETS} as targets
       from sla_policy_version version
       join sla_policy policy on policy.id = version.policy_id and policy.deleted_at is null
      where version.deleted_at is null and ${filter}
      order by policy.id, version.version desc`,
    parameters,
  )
}

const CONDITIONS = `(
  select coalesce(json_agg(json_build_object('attribute', attribute, 'operator', operator, 'values', values)
    order by position, id), '[]')
  from sla_policy_condition where policy_version_id = version.id and deleted_at is null)`

const TARGETS = `(
  select coalesce(json_agg(json_build_object(
    'kind', kind, 'priority', priority, 'metric', metric, 'unit', unit, 'amount', amount)
    order by array_position(array['consultation', 'complaint', 'order_problem', 'work_order'], kind),
             array_position(array['first_response', 'next_response', 'solution_proposed', 'resolution'], metric),
             array_position(array['urgent', 'high', 'normal', 'low'], priority) nulls last), '[]')
  from sla_target where policy_version_id = version.id and deleted_at is null)`

export function noSlaPolicy(id: string): MedusaError {
  return new MedusaError(MedusaError.Types.NOT_FOUND, `There is no SLA policy with id ${id}`)
}
