import type { Transaction } from "../../transaction"
import type { Actor } from "../rma/actor"
import { changeWithdrawalStage, lockWithdrawal, lockWithdrawalOfRma } from "./change-stage"

export interface CompleteWithdrawal {
  readonly id: string
  /** What was done, for the books: a refund made elsewhere, an agreement. */
  readonly words: string
  readonly actor: Actor
  readonly now: Date
}

/** Staff have seen to it outside a request, such as by cancelling an order that was never sent. */
export async function completeWithdrawal(transaction: Transaction, input: CompleteWithdrawal): Promise<void> {
  const { actor, words, now } = input
  const withdrawal = await lockWithdrawal(transaction, input.id)
  await changeWithdrawalStage(transaction, {
    withdrawal,
    action: "complete",
    now,
    set: { completed_at: now, decided_by: actor.id, decided_at: now, decision_words: words },
  })
}

/** The request was paid, in the same transaction: the promise to pay back is kept. */
export async function completeWithdrawalOfRma(
  transaction: Transaction,
  { rma_id, now }: { readonly rma_id: string; readonly now: Date },
): Promise<void> {
  const withdrawal = await lockWithdrawalOfRma(transaction, rma_id)
  if (withdrawal?.stage !== "converted") return
  await changeWithdrawalStage(transaction, { withdrawal, action: "complete", now, set: { completed_at: now } })
}
