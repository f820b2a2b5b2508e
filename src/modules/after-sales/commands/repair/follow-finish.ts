import { nextStage } from "../../../../domain/kernel/lifecycle"
import { decideFollowReturn } from "../../../../domain/repair/decide-repair-step"
import { REPAIR_LIFECYCLE, type RepairAction, type RepairStage } from "../../../../domain/repair/lifecycle"
import type { RepairOutcome } from "../../../../domain/rma/decide-repair"
import { acceptedOrThrow } from "../../refusal-error"
import type { Transaction } from "../../transaction"
import type { Actor } from "../rma/actor"
import { followClaim } from "./follow-claim"
import { followDebt } from "./follow-debt"
import { lockRepair, toRepairState } from "./locked-repair"
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
  const [open] = await transaction.query<{ id: string }>(
    `select id from repair_order where rma_id = ? and finished_at is null and deleted_at is null`,
    [rma_id],
  )
  if (!open) return
  const order = await lockRepair(transaction, open.id)
  const isRepaired = outcome === "repaired"
  const action = isRepaired ? "follow_return" : "follow_end"
  const stage = acceptedOrThrow(
    isRepaired
      ? decideFollowReturn(toRepairState(order))
      : nextStage<RepairStage, RepairAction>(REPAIR_LIFECYCLE, order.stage, action),
  )
  await transaction.query(
    `update repair_order set stage = ?, finished_at = ?, repaired_at = ?, paused_at = null, updated_at = ? where id = ?`,
    [stage, now, isRepaired ? now : null, now, order.id],
  )
  await recordRepairEvent(transaction, {
    ...{ repair_order_id: order.id, action, from_stage: order.stage, to_stage: stage, actor, words, now },
  })
  await followDebt(transaction, { order, action, actor, now })
  await followClaim(transaction, { order, action, sent: null, now })
}
