import type { Resolution } from "../../../../domain/kernel/vocabulary"
import type { Cover } from "../../../../domain/warranty/decide-cover"
import type { AfterWorkRule, PeriodUnit, WarrantyStart } from "../../../../domain/warranty/words"

/** A cover with what its plan said of later changes. */
export interface CoverRecord extends Cover {
  readonly exclusions: string | null
  readonly starts: WarrantyStart
  readonly registration_days: number | null
  readonly period_unit: PeriodUnit
  readonly period_count: number | null
  readonly after_repair: AfterWorkRule
  readonly after_replacement: AfterWorkRule
  readonly remedies: readonly Resolution[]
}

/** All covers of a `warranty`, as `CoverRecord`s. */
export const COVERS_OF_WARRANTY = `(
  select coalesce(json_agg(json_build_object(
    'id', cover.id, 'plan_code', cover.plan_code, 'plan_name', cover.plan_name, 'plan_version', cover.plan_version,
    'provider', cover.provider, 'provider_name', cover.provider_name, 'cost_bearer', cover.cost_bearer,
    'scope', json_build_object(
      'parts', cover.covers_parts, 'labour', cover.covers_labour, 'travel', cover.covers_travel),
    'exclusions', cover.exclusions, 'remedies', cover.remedies,
    'starts', cover.starts, 'registration_days', cover.registration_days,
    'period_unit', cover.period_unit, 'period_count', cover.period_count,
    'after_repair', cover.after_repair, 'after_replacement', cover.after_replacement,
    'starts_on', cover.starts_on, 'ends_on', cover.ends_on) order by cover.starts_on, cover.plan_code), '[]')
  from warranty_cover cover where cover.warranty_id = warranty.id and cover.deleted_at is null)`
