import type { Transaction } from "../../transaction"
import type { Actor } from "../rma/actor"
import type { LockedRepair } from "./locked-repair"
import { recordRepairEvent } from "./record-repair-event"

export interface SettleDebt {
  readonly order: LockedRepair
  /** Paid by the link, as staff took it, or let off. */
  readonly action: "pay" | "note_payment" | "waive_payment"
  readonly words: string
  readonly actor: Actor
  readonly now: Date
}

/** Notes that the customer owes nothing for the work any more: the goods may go back. */
export async function settleDebt(transaction: Transaction, input: SettleDebt): Promise<void> {
  const { order, action, words, actor, now } = input
  const payment_reference = action === "note_payment" ? words : undefined
  await transaction.rows.updateRepairOrders(
    {
      id: order.id,
      ...(action === "waive_payment" ? { waived_at: now } : { paid_at: now }),
      ...(payment_reference === undefined ? {} : { payment_reference }),
    },
    transaction.context,
  )
  await recordRepairEvent(transaction, {
    ...{ repair_order_id: order.id, action, from_stage: order.stage, to_stage: order.stage, actor, words, now },
  })
}
