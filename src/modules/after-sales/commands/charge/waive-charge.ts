import { decide } from "../../../../domain/kernel/decision"
import { acceptedOrThrow } from "../../refusal-error"
import type { Transaction } from "../../transaction"
import type { Actor } from "../rma/actor"
import { changeStage, lockRma } from "../rma/change-stage"
import { changeCharge, lockOpenCharge } from "./change-charge"

export interface WaiveCharge {
  readonly id: string
  readonly words: string
  readonly actor: Actor
  readonly now: Date
}

/** Staff let the customer off what he owes, and say why: the goods may leave as if he had paid. */
export async function waiveCharge(transaction: Transaction, input: WaiveCharge): Promise<void> {
  const { id, words, actor, now } = input
  const rma = await lockRma(transaction, id)
  const charge = await lockOpenCharge(transaction, id, "exchange")
  const message = "Nothing is owed for this request."
  const owed = acceptedOrThrow(decide(charge ? [] : [{ code: "nothing_owed", message }], () => charge))
  if (!owed) return
  const by = { waived_by: actor.id, waiver_words: words }
  await changeCharge(transaction, { charge: owed, action: "waive", now, ...by })
  await changeStage(transaction, { rma, action: "waive_charge", actor, reason: words, now })
}
