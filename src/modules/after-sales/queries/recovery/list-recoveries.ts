import type { RecoveryParty, RecoveryStatus } from "../../../../domain/recovery/lifecycle"
import type { Reading } from "../../transaction"
import { RECOVERY_COLUMNS, type RecoverySummaryRecord } from "./recovery-record"

export interface ListRecoveries {
  readonly party: RecoveryParty | null
  readonly statuses: readonly RecoveryStatus[]
  readonly rma_id: string | null
  /** Where the previous page ended. */
  readonly after_id: string | null
  readonly limit: number
}

/** One page of claims by keyset, the oldest first: what is waited for longest stands on top. */
export async function listRecoveries(reading: Reading, input: ListRecoveries): Promise<RecoverySummaryRecord[]> {
  return reading.query<RecoverySummaryRecord>(
    `select ${RECOVERY_COLUMNS} from recovery_claim claim
      where claim.deleted_at is null
        and (?::text is null or claim.party = ?)
        and (cardinality(?::text[]) = 0 or claim.status = any(?))
        and (?::text is null or claim.rma_id = ?)
        and (?::text is null or claim.id > ?)
      order by claim.id limit ?`,
    [
      ...[input.party, input.party],
      ...[input.statuses, input.statuses],
      ...[input.rma_id, input.rma_id],
      ...[input.after_id, input.after_id],
      input.limit,
    ],
  )
}
