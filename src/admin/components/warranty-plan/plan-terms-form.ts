import type { WrittenWarrantyTerms } from "../../../domain/warranty/terms"
import type { CostBearer, PeriodUnit, WarrantyProvider, WarrantyStart } from "../../../domain/warranty/words"

/** Yes, no, or not stated yet. */
export type Stated = "yes" | "no" | ""

export interface PlanTermsForm {
  period_unit: PeriodUnit | null
  period_count: string
  starts: WarrantyStart
  registration_days: string
  provider: WarrantyProvider | null
  provider_name: string
  covers_parts: Stated
  covers_labour: Stated
  covers_travel: Stated
  cost_bearer: CostBearer | null
  exclusions: string
}

const toStated = (value: boolean | null): Stated => (value === null ? "" : value ? "yes" : "no")
const fromStated = (value: Stated): boolean | null => (value === "" ? null : value === "yes")
const toNumber = (text: string): number | null => (text.trim() === "" ? null : Number(text))

export const toPlanForm = (terms: WrittenWarrantyTerms): PlanTermsForm => ({
  period_unit: terms.period_unit,
  period_count: terms.period_count?.toString() ?? "",
  starts: terms.starts,
  registration_days: terms.registration_days?.toString() ?? "",
  provider: terms.provider,
  provider_name: terms.provider_name ?? "",
  covers_parts: toStated(terms.covers_parts),
  covers_labour: toStated(terms.covers_labour),
  covers_travel: toStated(terms.covers_travel),
  cost_bearer: terms.cost_bearer,
  exclusions: terms.exclusions ?? "",
})

export const toPlanTerms = (form: PlanTermsForm): Partial<WrittenWarrantyTerms> => ({
  period_unit: form.period_unit,
  period_count: form.period_unit === "lifetime" ? null : toNumber(form.period_count),
  starts: form.starts,
  registration_days: form.starts === "registration" ? toNumber(form.registration_days) : null,
  provider: form.provider,
  provider_name: form.provider_name.trim() || null,
  covers_parts: fromStated(form.covers_parts),
  covers_labour: fromStated(form.covers_labour),
  covers_travel: fromStated(form.covers_travel) ?? false,
  cost_bearer: form.cost_bearer,
  exclusions: form.exclusions.trim() || null,
})
