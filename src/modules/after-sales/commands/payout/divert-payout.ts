import type { PayoutDiversion } from "../../../../domain/kernel/vocabulary"
import type { Transaction } from "../../transaction"
import type { Actor } from "../rma/actor"
import { lockRma } from "../rma/change-stage"
import { recordEvent } from "../rma/record-event"
import { changePayout } from "./change-payout"

export interface DivertPayout {
  readonly id: string
  readonly rma_id: string
  readonly to: PayoutDiversion
  readonly words: string
  readonly actor: Actor
  readonly now: Date
}

/**
 * Sends a payout that is known not to have been paid by another way than its payment: staff have paid it themselves, by
 * bank transfer or in cash, or the customer takes store credit instead. What they say about it stays with the payout and
 * in the history.
 */
export async function divertPayout(transaction: Transaction, input: DivertPayout): Promise<void> {
  const { id, to, words, actor, now } = input
  const { stage } = await lockRma(transaction, input.rma_id)
  const change = { id, resolution_note: words, now }
  if (to === "by_hand") await changePayout(transaction, { ...change, action: "pay_by_hand" })
  else await changePayout(transaction, { ...change, action: "give_as_credit", method: to })
  const step = { action: "divert_payout" as const, from_stage: stage, to_stage: stage }
  await recordEvent(transaction, { rma_id: input.rma_id, ...step, actor, reason: words, now })
}
