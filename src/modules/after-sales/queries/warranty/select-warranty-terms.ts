import { MedusaError } from "@medusajs/framework/utils"

import type { WarrantyTerms } from "../../../../domain/warranty/terms"
import type { Reading } from "../../transaction"

/** Which versions are wanted. A closed list of our own literals: nothing from outside becomes SQL. */
export type WarrantyTermsFilter = "version.status <> 'draft'" | "version.plan_id = any(?)"

/** Versions with their conditions as the rules read them, plans in order of id and the newest version first. */
export async function selectWarrantyTerms(
  reading: Reading,
  filter: WarrantyTermsFilter,
  parameters: readonly unknown[] = [],
): Promise<WarrantyTerms[]> {
  return reading.query<WarrantyTerms>(
    `select version.id, version.plan_id, plan.code as plan_code, plan.name as plan_name,
            version.version, version.status,
            (extract(epoch from version.published_at) * 1000)::float8 as published_at,
            (extract(epoch from version.retired_at) * 1000)::float8 as retired_at,
            version.period_unit, version.period_count, version.starts, version.registration_days,
            version.provider, version.provider_name, version.covers_parts, version.covers_labour, version.covers_travel,
            version.exclusions, version.cost_bearer, version.remedies, version.after_repair, version.after_replacement,
            (select coalesce(json_agg(json_build_object(
               'effect', effect, 'attribute', attribute, 'operator', operator, 'values', values,
               'currency_code', currency_code, 'source', source) order by position, id), '[]')
               from warranty_plan_condition where plan_version_id = version.id and deleted_at is null) as conditions
       from warranty_plan_version version
       join warranty_plan plan on plan.id = version.plan_id and plan.deleted_at is null
      where version.deleted_at is null and ${filter}
      order by plan.id, version.version desc`,
    parameters,
  )
}

export function noWarrantyPlan(id: string): MedusaError {
  return new MedusaError(MedusaError.Types.NOT_FOUND, `There is no warranty plan with id ${id}`)
}
