import { MedusaError } from "@medusajs/framework/utils"

import type { Reading } from "../../transaction"
import { COMMITMENT_COLUMNS, type CommitmentRecord } from "./commitment-record"

/**
 * A promise with its history in the order in which things happened: a deadline that passed unseen is written down later.
 *
 * @throws NOT_FOUND
 */
export async function readCommitment(reading: Reading, id: string): Promise<CommitmentRecord> {
  const [commitment] = await reading.query<CommitmentRecord>(
    `select ${COMMITMENT_COLUMNS}, (
       select coalesce(json_agg(json_build_object(
         'id', event.id, 'action', event.action, 'from_status', event.from_status, 'to_status', event.to_status,
         'due_at', event.due_at, 'actor_type', event.actor_type, 'actor_id', event.actor_id, 'words', event.words,
         'occurred_at', event.occurred_at) order by event.occurred_at, event.id), '[]')
         from commitment_event event where event.commitment_id = commitment.id) as events
       from commitment where commitment.id = ? and commitment.deleted_at is null`,
    [id],
  )
  if (!commitment) throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no promise with id ${id}`)
  return commitment
}
