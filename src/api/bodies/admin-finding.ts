import { allowedActions, type Lifecycle } from "../../domain/kernel/lifecycle"
import { FINDING_LIFECYCLE, type FindingAction, type FindingStatus } from "../../domain/receiving/finding-lifecycle"
import {
  STRAY_PARCEL_LIFECYCLE,
  type StrayParcelAction,
  type StrayParcelStatus,
} from "../../domain/receiving/stray-parcel-lifecycle"
import type { FindingRecord } from "../../modules/after-sales/queries/receiving/finding-record"
import type {
  StrayParcelRecord,
  StrayParcelSummaryRecord,
} from "../../modules/after-sales/queries/receiving/stray-parcel-record"
import type { AdminFinding, AdminStrayParcel, AdminStrayParcelSummary } from "../../types"
import { toEvidenceBody } from "./evidence-body"
import { toIso } from "./to-iso"

/** What was in a parcel undeclared, with what may be done about it. */
export function toAdminFinding(finding: FindingRecord, now: Date): AdminFinding {
  return {
    ...finding,
    found_at: toIso(finding.found_at),
    due_at: finding.due_at && toIso(finding.due_at),
    is_late: finding.due_at !== null && new Date(finding.due_at) <= now,
    decided_at: finding.decided_at && toIso(finding.decided_at),
    evidence: finding.evidence.map(toEvidenceBody),
    events: finding.events.map((event) => ({ ...event, occurred_at: toIso(event.occurred_at) })),
    actions: finding.rma_id === null ? [] : actionsOf(finding),
  }
}

/** A unit under another serial number is offered everything but to be paid for. */
function actionsOf({ kind, status }: FindingRecord): FindingAction[] {
  const lifecycle: Lifecycle<FindingStatus, FindingAction> = FINDING_LIFECYCLE
  return allowedActions(lifecycle, status).filter((action) => kind !== "other_serial" || action !== "take_in")
}

export function toAdminStrayParcelSummary(parcel: StrayParcelSummaryRecord, now: Date): AdminStrayParcelSummary {
  return {
    ...summaryOf(parcel),
    registered_at: parcel.registered_at.toISOString(),
    due_at: parcel.due_at?.toISOString() ?? null,
    is_late: parcel.due_at !== null && parcel.due_at <= now,
    closed_at: parcel.closed_at?.toISOString() ?? null,
  }
}

function summaryOf(parcel: StrayParcelSummaryRecord) {
  const { id, number, status, carrier, tracking_number, sender, order_number, email, note, registered_by } = parcel
  const { order_id, order_display_id, rma_id, rma_number, quantity } = parcel
  return {
    ...{ id, number, status, carrier, tracking_number, sender, order_number, email, note, registered_by },
    ...{ order_id, order_display_id, rma_id, rma_number, quantity },
  }
}

export function toAdminStrayParcel(parcel: StrayParcelRecord, now: Date): AdminStrayParcel {
  const lifecycle: Lifecycle<StrayParcelStatus, StrayParcelAction> = STRAY_PARCEL_LIFECYCLE
  return {
    ...toAdminStrayParcelSummary(parcel, now),
    findings: parcel.findings.map((finding) => toAdminFinding(finding, now)),
    events: parcel.events.map((event) => ({ ...event, occurred_at: toIso(event.occurred_at) })),
    actions: allowedActions(lifecycle, parcel.status),
  }
}
