import { endOfNthDay } from "../../../../domain/calendar/end-of-day"
import { decideRejection } from "../../../../domain/rma/decide-rejection"
import { acceptedOrThrow } from "../../refusal-error"
import type { Transaction } from "../../transaction"
import type { Actor } from "./actor"
import { changeStage, lockRma } from "./change-stage"

export interface RejectRma {
  readonly id: string
  readonly clause: string
  /** Clauses of the terms that the items stand under. */
  readonly citable_clauses: readonly string[]
  readonly words: string
  readonly appeal_days: number
  readonly time_zone: string
  readonly actor: Actor
  readonly now: Date
}

/** Refuses with a clause and words to the customer (R20), who may appeal until `lapses_at`. */
export async function rejectRma(transaction: Transaction, input: RejectRma): Promise<void> {
  const rma = await lockRma(transaction, input.id)
  const { clause, words } = acceptedOrThrow(decideRejection(input.clause, input.words, input.citable_clauses))
  await changeStage(transaction, {
    rma,
    action: "reject",
    actor: input.actor,
    reason: words,
    now: input.now,
    set: {
      decided_at: input.now,
      decided_by: input.actor.id,
      decision_words: words,
      refusal_clause: clause,
      lapses_at: endOfNthDay(input.time_zone, input.now, input.appeal_days),
    },
  })
}
