import type { RmaAction, RmaStage } from "../../../../domain/rma/lifecycle"
import type { Transaction } from "../../transaction"
import type { Actor } from "./actor"
import { changeStage, lockRma, type StageChange } from "./change-stage"

export interface StepRma {
  readonly id: string
  readonly action: RmaAction
  readonly actor: Actor
  readonly reason?: string | null
  readonly now: Date
  readonly set?: StageChange["set"]
}

/** One plain step of the lifecycle that decides nothing beyond the table: cancel, close, feedback. */
export async function stepRma(transaction: Transaction, input: StepRma): Promise<RmaStage> {
  return changeStage(transaction, { ...input, rma: await lockRma(transaction, input.id) })
}
