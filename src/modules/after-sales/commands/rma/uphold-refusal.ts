import { decideAppealDecider } from "../../../../domain/rma/decide-appeal-decider"
import { acceptedOrThrow } from "../../refusal-error"
import type { Transaction } from "../../transaction"
import type { Actor } from "./actor"
import { changeStage, lockRma } from "./change-stage"

export interface UpholdRefusal {
  readonly id: string
  readonly words: string
  readonly actor: Actor
  readonly now: Date
}

/** The appeal does not change the decision; said by somebody else than who refused. */
export async function upholdRefusal(transaction: Transaction, input: UpholdRefusal): Promise<void> {
  const rma = await lockRma(transaction, input.id)
  acceptedOrThrow(decideAppealDecider(rma, input.actor.id, transaction.options.appeal_decider))
  await changeStage(transaction, {
    rma,
    action: "uphold_refusal",
    actor: input.actor,
    reason: input.words,
    now: input.now,
    set: { decision_words: input.words },
  })
}
