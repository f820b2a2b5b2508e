import { isGreater, isPositive, sum } from "../../../../domain/money/decimal"
import { inCurrency } from "../../../../domain/money/in-currency"
import type { RepairAction } from "../../../../domain/repair/lifecycle"
import { debtAfter, planRepairCharges, type RepairCharge } from "../../../../domain/repair/plan-repair-charges"
import { billableOf, isBillable } from "../../../../domain/repair/repair-line"
import { toColumn } from "../../amount"
import type { Transaction } from "../../transaction"
import { changeCharge, lockCharge } from "../charge/change-charge"
import { enqueueRepairDue } from "../outbox/enqueue-repair-message"
import type { Actor } from "../rma/actor"
import type { LockedRepair } from "./locked-repair"
import { recordRepairEvent } from "./record-repair-event"

export interface FollowDebt {
  /** As it was locked, before the step. */
  readonly order: LockedRepair
  readonly action: RepairAction
  readonly actor: Actor
  readonly now: Date
}

/**
 * Makes what the customer is asked for follow a step of the repair, in its transaction: he who accepts a quote is asked
 * for what of it he has not paid yet, and what is not owed any more goes back.
 */
export async function followDebt(transaction: Transaction, { order, action, actor, now }: FollowDebt): Promise<void> {
  const charges = await listStanding(transaction, order.id)
  const paid = sum(charges.filter(({ status }) => status === "paid").map(({ amount }) => amount))
  const billable = billableOf(order.lines, order.currency_code)
  const owed = debtAfter(action, { billable, paid })
  if (owed === null) return
  const plan = planRepairCharges(owed, charges)
  for (const id of plan.cancel) {
    await changeCharge(transaction, { charge: await lockCharge(transaction, id), action: "cancel", now })
  }
  for (const { id, amount } of plan.lower) {
    await transaction.rows.updateCharges({ id, amount: toColumn(amount) }, transaction.context)
  }
  if (plan.open !== null) await ask(transaction, order, plan.open, now)
  const isPaidBefore = action === "accept" && isBillable(order.lines) && !isGreater(owed, paid)
  if (isPaidBefore) await transaction.rows.updateRepairOrders({ id: order.id, paid_at: now }, transaction.context)
  if (!isPositive(plan.back)) return
  await recordRepairEvent(transaction, {
    ...{ repair_order_id: order.id, action: "give_back", from_stage: order.stage, to_stage: order.stage, actor, now },
    words: `${inCurrency(plan.back, order.currency_code)} ${order.currency_code.toUpperCase()}`,
  })
}

function listStanding({ query }: Transaction, repairOrderId: string): Promise<RepairCharge[]> {
  return query<RepairCharge>(
    `select id, amount::text as amount, status from charge
      where repair_order_id = ? and status in ('open', 'paid') and deleted_at is null order by id for update`,
    [repairOrderId],
  )
}

async function ask(transaction: Transaction, order: LockedRepair, amount: string, now: Date): Promise<void> {
  const { id, rma_id, order_id, currency_code } = order
  const charge = await transaction.rows.createCharges(
    { rma_id, order_id, repair_order_id: id, currency_code, amount: toColumn(amount), expires_at: null },
    transaction.context,
  )
  await enqueueRepairDue(transaction, { repair_order_id: id, charge: { id: charge.id, amount }, now })
}
