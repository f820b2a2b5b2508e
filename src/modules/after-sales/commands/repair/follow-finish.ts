import { nextStage } from "../../../../domain/kernel/lifecycle"
import { REPAIR_LIFECYCLE, type RepairAction, type RepairStage } from "../../../../domain/repair/lifecycle"
import type { RepairOutcome } from "../../../../domain/rma/decide-repair"
import { acceptedOrThrow } from "../../refusal-error"
import type { Transaction } from "../../transaction"
import type { Actor } from "../rma/actor"
import { recordRepairEvent } from "./record-repair-event"

export interface FollowFinish {
  readonly rma_id: string
  readonly outcome: RepairOutcome
  readonly words: string
  readonly actor: Actor
  readonly now: Date
}

/** Closes a repair order that is still open when its request is finished on its own page: a shop need not use the board. */
export async function followFinish(transaction: Transaction, input: FollowFinish): Promise<void> {
  const { rma_id, outcome, words, actor, now } = input
  const [order] = await transaction.query<{ id: string; stage: RepairStage }>(
    `select id, stage from repair_order where rma_id = ? and finished_at is null and deleted_at is null for update`,
    [rma_id],
  )
  if (!order) return
  const action = outcome === "repaired" ? "follow_return" : "follow_end"
  const stage = acceptedOrThrow(nextStage<RepairStage, RepairAction>(REPAIR_LIFECYCLE, order.stage, action))
  await transaction.query(
    `update repair_order set stage = ?, finished_at = ?, repaired_at = ?, paused_at = null, updated_at = ? where id = ?`,
    [stage, now, outcome === "repaired" ? now : null, now, order.id],
  )
  await recordRepairEvent(transaction, {
    ...{ repair_order_id: order.id, action, from_stage: order.stage, to_stage: stage, actor, words, now },
  })
}
