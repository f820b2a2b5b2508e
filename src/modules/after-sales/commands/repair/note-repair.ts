import { decide } from "../../../../domain/kernel/decision"
import { isOwing } from "../../../../domain/repair/decide-repair-step"
import { toColumn } from "../../amount"
import { acceptedOrThrow } from "../../refusal-error"
import type { Transaction } from "../../transaction"
import { changeCharge, lockOpenCharge, type ChargeState } from "../charge/change-charge"
import type { Actor } from "../rma/actor"
import { lockRepair, toRepairState, type LockedRepair } from "./locked-repair"
import { recordRepairEvent } from "./record-repair-event"
import { settleDebt } from "./settle-debt"

interface ByStaff {
  readonly id: string
  readonly actor: Actor
  readonly now: Date
}

export interface NoteLoanUnit extends ByStaff {
  /** What the customer has meanwhile; empty when it came back. */
  readonly loan_unit: string
}

export interface NotePayment extends ByStaff {
  /** Where the money of the accepted quote came in. */
  readonly payment_reference: string
}

export interface WaivePayment extends ByStaff {
  readonly words: string
}

export async function noteLoanUnit(transaction: Transaction, input: NoteLoanUnit): Promise<void> {
  const { id, loan_unit, actor, now } = input
  const { stage } = await lockRepair(transaction, id)
  await transaction.rows.updateRepairOrders({ id, loan_unit: loan_unit || null }, transaction.context)
  await recordRepairEvent(transaction, {
    ...{ repair_order_id: id, action: "note_loan", from_stage: stage, to_stage: stage, actor, words: loan_unit, now },
  })
}

/**
 * Notes that the customer has paid at the counter. The link takes nothing any more: what comes by it afterwards goes back.
 * What was paid stands as a charge of its own, so that it counts should the quote change.
 */
export async function notePayment(transaction: Transaction, input: NotePayment): Promise<void> {
  const { id, payment_reference: words, actor, now } = input
  const { order, charge } = await lockOwing(transaction, id)
  if (charge) {
    const { rma_id, order_id, repair_order_id, currency_code, amount } = charge
    await changeCharge(transaction, { charge, action: "cancel", now })
    const paid = { status: "paid", paid_at: now, expires_at: null, amount: toColumn(amount) } as const
    await transaction.rows.createCharges(
      { rma_id, order_id, repair_order_id, currency_code, ...paid },
      transaction.context,
    )
  }
  await settleDebt(transaction, { order, action: "note_payment", words, actor, now })
}

/** Staff let the customer off what he agreed to pay, and say why. */
export async function waivePayment(transaction: Transaction, input: WaivePayment): Promise<void> {
  const { id, words, actor, now } = input
  const { order, charge } = await lockOwing(transaction, id)
  if (charge) {
    const by = { waived_by: actor.id, waiver_words: words }
    await changeCharge(transaction, { charge, action: "waive", now, ...by })
  }
  await settleDebt(transaction, { order, action: "waive_payment", words, actor, now })
}

async function lockOwing(
  transaction: Transaction,
  id: string,
): Promise<{ readonly order: LockedRepair; readonly charge: ChargeState | null }> {
  const order = await lockRepair(transaction, id)
  const message = "Nothing is owed for this repair."
  acceptedOrThrow(decide(isOwing(toRepairState(order)) ? [] : [{ code: "nothing_owed", message }], () => null))
  return { order, charge: await lockOpenCharge(transaction, order.rma_id, "repair") }
}
