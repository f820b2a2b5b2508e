import type { WrittenSlaTerms } from "../../domain/sla/terms"
import type { AdminSlaPolicy, SlaPolicyDraft } from "../../types/sla-http"

/** The part of a version that is written; number, status and dates are the server's. */
const toWritten = (version: WrittenSlaTerms): WrittenSlaTerms => ({
  calendar_id: version.calendar_id,
  warn_percentage: version.warn_percentage,
  pauses_on: version.pauses_on,
  pause_cap_days: version.pause_cap_days,
  on_reopen: version.on_reopen,
  ladder: version.ladder,
  conditions: version.conditions,
  targets: version.targets,
})

/** The whole draft with some of its terms changed. */
export const toSlaDraft = (
  policy: AdminSlaPolicy,
  version: WrittenSlaTerms,
  changes: Partial<WrittenSlaTerms>,
): SlaPolicyDraft => ({
  code: policy.code,
  name: policy.name,
  description: policy.description,
  terms: { ...toWritten(version), ...changes },
})
