import { isPositive } from "../../../../domain/money/decimal"
import { decideChargeFate } from "../../../../domain/settlement/decide-charge-fate"
import { planPayouts, type RefundablePayment } from "../../../../domain/settlement/plan-payouts"
import { toColumn } from "../../amount"
import type { Transaction } from "../../transaction"
import { lockRepair } from "../repair/locked-repair"
import { settleDebt } from "../repair/settle-debt"
import { SYSTEM } from "../rma/actor"
import { changeStage, lockRma } from "../rma/change-stage"
import { changeCharge, lockCharge, type ChargeState } from "./change-charge"

export interface RecordChargePayment {
  readonly charge_id: string
  readonly rma_id: string
  readonly repair_order_id: string | null
  /** What the payments of the charge's collection hold. */
  readonly payments: readonly RefundablePayment[]
  readonly held: string
  readonly now: Date
}

/**
 * Writes down what has come in for a charge: that it is paid, once, and what of the money has to go back because
 * nothing is owed for it. Whoever asked the provider, an event and reconcile may all come here, in any order.
 */
export async function recordChargePayment(
  transaction: Transaction,
  input: RecordChargePayment,
): Promise<{ readonly changed: boolean }> {
  const rma = await lockRma(transaction, input.rma_id)
  const repair = input.repair_order_id === null ? null : await lockRepair(transaction, input.repair_order_id)
  const charge = await lockCharge(transaction, input.charge_id)
  const { is_paid, excess } = decideChargeFate(charge.status, charge.amount, input.held)
  const becomesPaid = is_paid && charge.status === "open"
  if (becomesPaid) {
    await changeCharge(transaction, { charge, action: "pay", now: input.now })
    const reason = `${charge.amount} ${charge.currency_code.toUpperCase()}`
    if (repair)
      await settleDebt(transaction, { order: repair, action: "pay", words: reason, actor: SYSTEM, now: input.now })
    else await changeStage(transaction, { rma, action: "collect", actor: SYSTEM, reason, now: input.now })
  }
  if (isPositive(excess)) await planGivingBack(transaction, charge, planPayouts(excess, input.payments))
  return { changed: becomesPaid || isPositive(excess) }
}

async function planGivingBack(
  { rows, context, query }: Transaction,
  { rma_id, order_id, currency_code }: ChargeState,
  payouts: ReturnType<typeof planPayouts>,
): Promise<void> {
  const [last] = await query<{ position: number }>(
    `select coalesce(max(position), -1)::int as position from payout where rma_id = ?`,
    [rma_id],
  )
  const next = (last?.position ?? -1) + 1
  await rows.createPayouts(
    payouts.map(({ payment_id, amount }, index) => ({
      ...{ rma_id, order_id, currency_code, payment_id },
      position: next + index,
      amount: toColumn(amount),
    })),
    context,
  )
}
