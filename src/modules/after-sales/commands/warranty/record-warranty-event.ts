import type { WarrantyStatus } from "../../../../domain/warranty/lifecycle"
import type { Transaction } from "../../transaction"
import type { Actor } from "../rma/actor"

export interface WarrantyEventToRecord {
  readonly warranty_id: string
  readonly action: string
  readonly from_status: WarrantyStatus | null
  readonly to_status: WarrantyStatus
  readonly actor: Actor
  readonly words?: string | null
  readonly evidence?: string | null
  readonly rma_id?: string | null
  readonly now: Date
}

/** Writes one line of a warranty's history. */
export async function recordWarrantyEvent(transaction: Transaction, event: WarrantyEventToRecord): Promise<void> {
  const { actor, now, words = null, evidence = null, rma_id = null, ...rest } = event
  await transaction.rows.createWarrantyEvents(
    { ...rest, words, evidence, rma_id, actor_type: actor.type, actor_id: actor.id, occurred_at: now },
    transaction.context,
  )
}
