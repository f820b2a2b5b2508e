import { allowedActions, type Lifecycle } from "../../domain/kernel/lifecycle"
import { inCurrency } from "../../domain/money/in-currency"
import { ageInDays, ageingBucket } from "../../domain/recovery/ageing"
import { outstandingOf } from "../../domain/recovery/decide-recovery-step"
import { RECOVERY_LIFECYCLE, type RecoveryAction, type RecoveryStatus } from "../../domain/recovery/lifecycle"
import type { RecoveryRecord, RecoverySummaryRecord } from "../../modules/after-sales/queries/recovery/recovery-record"
import type { FreightLegRecord, RmaRecoveryRecord } from "../../modules/after-sales/queries/rma/rma-record"
import type { AdminRecovery, AdminRecoverySummary, FreightLegBody, RmaRecoveryBody } from "../../types"

/** A claim as the list shows it. Age counts on after a claim is over, so it is what it was waited for at most. */
export function toAdminRecoverySummary(claim: RecoverySummaryRecord, now: Date): AdminRecoverySummary {
  const round = (amount: string) => inCurrency(amount, claim.currency_code)
  const age_days = ageInDays(claim.opened_at, claim.closed_at ?? now)
  const isWaitedFor = claim.closed_at === null
  return {
    id: claim.id,
    number: claim.number,
    rma_id: claim.rma_id,
    rma_number: claim.rma_number,
    repair_order_id: claim.repair_order_id,
    order_id: claim.order_id,
    order_display_id: claim.order_display_id,
    party: claim.party,
    party_name: claim.party_name,
    status: claim.status,
    currency_code: claim.currency_code,
    amount_claimed: round(claim.amount_claimed),
    amount_accepted: claim.amount_accepted === null ? null : round(claim.amount_accepted),
    amount_received: round(claim.amount_received),
    outstanding: isWaitedFor ? outstandingOf(claim) : round("0"),
    reference: claim.reference,
    opened_at: claim.opened_at.toISOString(),
    due_at: claim.due_at?.toISOString() ?? null,
    age_days,
    bucket: ageingBucket(age_days),
  }
}

export function toAdminRecovery(claim: RecoveryRecord, now: Date): AdminRecovery {
  const lifecycle: Lifecycle<RecoveryStatus, RecoveryAction> = RECOVERY_LIFECYCLE
  const round = (amount: string) => inCurrency(amount, claim.currency_code)
  return {
    ...toAdminRecoverySummary(claim, now),
    submitted_at: claim.submitted_at?.toISOString() ?? null,
    decided_at: claim.decided_at?.toISOString() ?? null,
    received_at: claim.received_at?.toISOString() ?? null,
    closed_at: claim.closed_at?.toISOString() ?? null,
    lines: claim.lines,
    events: claim.events.map((event) => ({
      ...event,
      amount: event.amount === null ? null : round(event.amount),
      occurred_at: new Date(event.occurred_at).toISOString(),
    })),
    actions: allowedActions(lifecycle, claim.status),
  }
}

export function toRmaRecovery(claim: RmaRecoveryRecord, currencyCode: string): RmaRecoveryBody {
  const round = (amount: string) => inCurrency(amount, currencyCode)
  return { ...claim, amount_claimed: round(claim.amount_claimed), amount_received: round(claim.amount_received) }
}

export function toFreightLeg(leg: FreightLegRecord, currencyCode: string): FreightLegBody {
  return {
    ...leg,
    amount: inCurrency(leg.amount, currencyCode),
    recorded_at: new Date(leg.recorded_at).toISOString(),
  }
}
