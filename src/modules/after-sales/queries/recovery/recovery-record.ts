import type { ActorType } from "../../../../domain/kernel/vocabulary"
import type { RecoveryParty, RecoveryStatus } from "../../../../domain/recovery/lifecycle"
import type { RecoveryLine } from "../../../../domain/recovery/plan-recoveries"

export interface RecoverySummaryRecord {
  readonly id: string
  readonly number: number
  readonly rma_id: string
  readonly rma_number: number
  readonly repair_order_id: string | null
  readonly order_id: string
  readonly order_display_id: number
  readonly party: RecoveryParty
  readonly party_name: string | null
  readonly status: RecoveryStatus
  readonly currency_code: string
  readonly amount_claimed: string
  readonly amount_accepted: string | null
  readonly amount_received: string
  readonly reference: string | null
  readonly opened_at: Date
  readonly due_at: Date | null
  readonly submitted_at: Date | null
  readonly decided_at: Date | null
  readonly received_at: Date | null
  readonly closed_at: Date | null
}

export interface RecoveryRecord extends RecoverySummaryRecord {
  readonly lines: readonly RecoveryLine[]
  readonly events: readonly RecoveryEventRecord[]
}

export interface RecoveryEventRecord {
  readonly id: string
  readonly action: string
  readonly from_status: RecoveryStatus | null
  readonly to_status: RecoveryStatus
  readonly amount: string | null
  readonly actor_type: ActorType
  readonly actor_id: string | null
  readonly words: string | null
  readonly occurred_at: string
}

export const RECOVERY_COLUMNS = `
  claim.id, claim.number, claim.rma_id, claim.rma_number, claim.repair_order_id, claim.order_id, claim.order_display_id, claim.party,
  claim.party_name, claim.status, claim.currency_code, claim.amount_claimed::text as amount_claimed,
  claim.amount_accepted::text as amount_accepted, claim.amount_received::text as amount_received, claim.reference,
  claim.opened_at, claim.due_at, claim.submitted_at, claim.decided_at, claim.received_at, claim.closed_at`
