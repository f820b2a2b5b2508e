import { decideRejection } from "../../../../domain/rma/decide-rejection"
import { acceptedOrThrow } from "../../refusal-error"
import type { Transaction } from "../../transaction"
import { enqueueMessage } from "../outbox/enqueue-message"
import type { Actor } from "../rma/actor"
import { changeWithdrawalStage, lockWithdrawal } from "./change-stage"

export interface DisputeWithdrawal {
  readonly id: string
  readonly clause: string
  /** Clauses of the terms that govern the declared lines. */
  readonly citable_clauses: readonly string[]
  readonly words: string
  readonly actor: Actor
  readonly now: Date
}

/** Staff hold the statement to be without effect, by a clause and in words to the consumer (R20). */
export async function disputeWithdrawal(transaction: Transaction, input: DisputeWithdrawal): Promise<void> {
  const { actor, now } = input
  const withdrawal = await lockWithdrawal(transaction, input.id)
  const { clause, words } = acceptedOrThrow(decideRejection(input.clause, input.words, input.citable_clauses))
  await changeWithdrawalStage(transaction, {
    withdrawal,
    action: "dispute",
    now,
    set: { decided_by: actor.id, decided_at: now, decision_words: words, dispute_clause: clause },
  })
  await enqueueMessage(transaction, {
    message: {
      template: "withdrawal_disputed",
      data: {
        withdrawal_id: withdrawal.id,
        withdrawal_number: withdrawal.number,
        order_id: withdrawal.order_id,
        order_display_id: withdrawal.order_display_id,
        clause,
        words,
      },
    },
    recipient: withdrawal.receipt_email,
    rma_id: null,
    dedupe_key: `${withdrawal.id}:disputed`,
    now,
  })
}
