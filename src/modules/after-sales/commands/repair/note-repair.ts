import type { Transaction } from "../../transaction"
import type { Actor } from "../rma/actor"
import { lockRepair } from "./locked-repair"
import { recordRepairEvent } from "./record-repair-event"

export interface NoteRepair {
  readonly id: string
  /** What the customer has meanwhile; empty when it came back. Left out, it stays as it is. */
  readonly loan_unit?: string
  /** Where the money of the accepted quote came in. Left out, it stays as it is. */
  readonly payment_reference?: string
  readonly actor: Actor
  readonly now: Date
}

/** Notes what changes no stage: the unit on loan, and that the customer has paid. */
export async function noteRepair(transaction: Transaction, input: NoteRepair): Promise<void> {
  const { id, loan_unit, payment_reference, actor, now } = input
  const { stage } = await lockRepair(transaction, id)
  await transaction.rows.updateRepairOrders(
    {
      id,
      ...(loan_unit === undefined ? {} : { loan_unit: loan_unit || null }),
      ...(payment_reference === undefined ? {} : { payment_reference, paid_at: now }),
    },
    transaction.context,
  )
  await recordRepairEvent(transaction, {
    ...{ repair_order_id: id, action: payment_reference === undefined ? "note_loan" : "note_payment" },
    ...{ from_stage: stage, to_stage: stage, actor, words: payment_reference ?? loan_unit ?? null, now },
  })
}
