import type { Transaction } from "../../transaction"
import type { Actor } from "../rma/actor"
import { changeWithdrawalStage, lockWithdrawal } from "./change-stage"

export interface LinkRequest {
  readonly id: string
  readonly rma_id: string
  readonly actor: Actor
  readonly now: Date
}

/** The withdrawal has become a request. Linking the same request again changes nothing. */
export async function linkRequest(transaction: Transaction, { id, rma_id, actor, now }: LinkRequest): Promise<void> {
  const withdrawal = await lockWithdrawal(transaction, id)
  if (withdrawal.rma_id === rma_id) return
  const decided = actor.type === "staff" ? { decided_by: actor.id, decided_at: now } : {}
  await changeWithdrawalStage(transaction, {
    withdrawal,
    action: "open_request",
    now,
    set: { rma_id, obstacles: null, ...decided },
  })
}
