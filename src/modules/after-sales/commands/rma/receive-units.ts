import { decideReceipt } from "../../../../domain/rma/decide-receipt"
import { listReturningUnits } from "../../queries/rma/list-returning-units"
import { acceptedOrThrow } from "../../refusal-error"
import type { Transaction } from "../../transaction"
import { recordFindings, type RecordFindings } from "../receiving/record-findings"
import { secureGoodsOfRma } from "../withdrawal/secure-goods"
import type { Actor } from "./actor"
import { changeStage, lockRma, type RmaState } from "./change-stage"

export interface ReceiveUnits {
  readonly id: string
  /** How many units of which item arrived in this parcel. */
  readonly items: readonly { readonly id: string; readonly quantity: number }[]
  /** What else was in it; null when nothing was. */
  readonly surplus: Pick<RecordFindings, "found" | "lines" | "due_at"> | null
  readonly actor: Actor
  readonly now: Date
}

/**
 * Records that goods arrived. Receipt, acceptance and payment are three different things. What had not been announced is
 * no unit of the request: it is noted beside it, whatever the request's stage, for it is in the house all the same.
 */
export async function receiveUnits(transaction: Transaction, input: ReceiveUnits): Promise<void> {
  const rma = await lockRma(transaction, input.id)
  if (input.items.length > 0) {
    const units = await listReturningUnits(transaction, rma.id)
    const arrived = acceptedOrThrow(decideReceipt(units, input.items))
    await markReceived(transaction, { rma, unit_ids: arrived, actor: input.actor, now: input.now })
  }
  if (!input.surplus) return
  const { actor, now } = input
  await recordFindings(transaction, { ...input.surplus, place: { rma_id: rma.id }, actor, now })
}

/** Writes down which units arrived. What core was told of the request is then no longer all there is to tell. */
export async function markReceived(
  transaction: Transaction,
  input: {
    readonly rma: RmaState
    readonly unit_ids: readonly string[]
    readonly actor: Actor
    readonly now: Date
  },
): Promise<void> {
  const { rma, unit_ids, actor, now } = input
  await changeStage(transaction, { rma, action: "receive", actor, now, set: { receipt_posted_at: null } })
  await transaction.query(`update rma_unit set received_at = ?, updated_at = ? where id = any(?)`, [now, now, unit_ids])
  await secureGoodsOfRma(transaction, { rma_id: rma.id, now })
}
