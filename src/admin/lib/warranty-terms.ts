import type { WrittenWarrantyTerms } from "../../domain/warranty/terms"
import type { AdminWarrantyPlan, WarrantyPlanDraft } from "../../types/warranty-http"

/** What a plan begins with: nothing that the handbook wants stated is taken for granted. */
export const NEW_WARRANTY_TERMS: WrittenWarrantyTerms = {
  period_unit: null,
  period_count: null,
  starts: "delivery",
  registration_days: null,
  provider: null,
  provider_name: null,
  covers_parts: null,
  covers_labour: null,
  covers_travel: false,
  exclusions: null,
  cost_bearer: null,
  remedies: ["repair", "replacement"],
  after_repair: "extend",
  after_replacement: "restart",
  conditions: [],
}

/** The part of a version that is written; number, status and dates are the server's. */
const toWritten = (version: WrittenWarrantyTerms): WrittenWarrantyTerms => ({
  period_unit: version.period_unit,
  period_count: version.period_count,
  starts: version.starts,
  registration_days: version.registration_days,
  provider: version.provider,
  provider_name: version.provider_name,
  covers_parts: version.covers_parts,
  covers_labour: version.covers_labour,
  covers_travel: version.covers_travel,
  exclusions: version.exclusions,
  cost_bearer: version.cost_bearer,
  remedies: version.remedies,
  after_repair: version.after_repair,
  after_replacement: version.after_replacement,
  conditions: version.conditions,
})

/** The whole draft with some of its terms changed. */
export const toWarrantyDraft = (
  plan: AdminWarrantyPlan,
  version: WrittenWarrantyTerms,
  changes: Partial<WrittenWarrantyTerms>,
): WarrantyPlanDraft => ({
  code: plan.code,
  name: plan.name,
  description: plan.description,
  terms: { ...toWritten(version), ...changes },
})
