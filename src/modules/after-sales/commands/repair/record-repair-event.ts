import type { RepairStage } from "../../../../domain/repair/lifecycle"
import type { Transaction } from "../../transaction"
import type { Actor } from "../rma/actor"

export interface RepairEventToRecord {
  readonly repair_order_id: string
  readonly action: string
  readonly from_stage: RepairStage | null
  readonly to_stage: RepairStage
  readonly actor: Actor
  readonly words?: string | null
  readonly now: Date
}

/** Writes one line of a repair's history. */
export async function recordRepairEvent(transaction: Transaction, event: RepairEventToRecord): Promise<void> {
  const { actor, now, words = null, ...rest } = event
  await transaction.rows.createRepairOrderEvents(
    { ...rest, words: words?.trim() || null, actor_type: actor.type, actor_id: actor.id, occurred_at: now },
    transaction.context,
  )
}
