import { MedusaError } from "@medusajs/framework/utils"

import type { Reading } from "../../transaction"
import { RECOVERY_COLUMNS, type RecoveryRecord } from "./recovery-record"

/** @throws NOT_FOUND */
export async function readRecovery(reading: Reading, id: string): Promise<RecoveryRecord> {
  const [claim] = await reading.query<RecoveryRecord>(
    `select ${RECOVERY_COLUMNS}, claim.lines, (
       select coalesce(json_agg(json_build_object(
         'id', event.id, 'action', event.action, 'from_status', event.from_status, 'to_status', event.to_status,
         'amount', event.amount::text, 'actor_type', event.actor_type, 'actor_id', event.actor_id,
         'words', event.words, 'occurred_at', event.occurred_at) order by event.id), '[]')
         from recovery_claim_event event where event.claim_id = claim.id) as events
       from recovery_claim claim where claim.id = ? and claim.deleted_at is null`,
    [id],
  )
  if (!claim) throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no recovery claim with id ${id}`)
  return claim
}
