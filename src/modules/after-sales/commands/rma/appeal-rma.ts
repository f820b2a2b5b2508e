import { decideAppeal } from "../../../../domain/rma/decide-appeal"
import { acceptedOrThrow } from "../../refusal-error"
import type { Transaction } from "../../transaction"
import type { Actor } from "./actor"
import { changeStage, lockRma } from "./change-stage"
import { writeMessage } from "./write-message"

export interface AppealRma {
  readonly id: string
  readonly words: string
  readonly actor: Actor
  readonly now: Date
}

/** Takes a refused request up again, with its units, unless somebody asked for them in the meantime. */
export async function appealRma(transaction: Transaction, input: AppealRma): Promise<void> {
  const rma = await lockRma(transaction, input.id)
  const words = acceptedOrThrow(decideAppeal(rma, input.words, input.now))
  await changeStage(transaction, {
    rma,
    action: "appeal",
    actor: input.actor,
    reason: words,
    now: input.now,
    set: { appealed_at: input.now },
  })
  await writeMessage(transaction, { ...input, body: words, is_internal: false })
}
