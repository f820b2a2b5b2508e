import { endOfNthDay } from "../../../../domain/calendar/end-of-day"
import type { Transaction } from "../../transaction"
import { endReturned } from "../warranty/follow-request"
import { completeWithdrawalOfRma } from "../withdrawal/complete-withdrawal"
import { SYSTEM } from "./actor"
import { changeStage, lockRma } from "./change-stage"

export interface CompleteSettlement {
  readonly id: string
  readonly feedback_days: number
  readonly time_zone: string
  readonly now: Date
}

/** Whether the request was completed by this call: it was settling, and neither payout nor charge is open any more. */
export async function completeSettlement(transaction: Transaction, input: CompleteSettlement): Promise<boolean> {
  const rma = await lockRma(transaction, input.id)
  if (rma.stage !== "settling") return false
  const open = await transaction.query(
    `select id from payout where rma_id = ? and status <> 'paid' and deleted_at is null
      union all
     select id from charge where rma_id = ? and status = 'open' and deleted_at is null limit 1`,
    [rma.id, rma.id],
  )
  if (open.length > 0) return false
  await changeStage(transaction, {
    rma,
    action: "pay",
    actor: SYSTEM,
    now: input.now,
    set: { lapses_at: endOfNthDay(input.time_zone, input.now, input.feedback_days) },
  })
  await endReturned(transaction, { rma_id: rma.id, time_zone: input.time_zone, now: input.now })
  await completeWithdrawalOfRma(transaction, { rma_id: rma.id, now: input.now })
  return true
}
