import { generateEntityId } from "@medusajs/framework/utils"

import { needsApproval } from "../../../../domain/grant/needs-approval"
import { isGreater, sum, type Amount } from "../../../../domain/money/decimal"
import { inCurrency } from "../../../../domain/money/in-currency"
import type { Settlement } from "../../../../domain/settlement/settlement"
import { toColumn } from "../../amount"
import { RefusalError } from "../../refusal-error"
import type { Transaction } from "../../transaction"
import type { Actor } from "../rma/actor"
import type { RmaState } from "../rma/change-stage"
import { recordEvent } from "../rma/record-event"

export interface SettlementToSee {
  readonly rma: RmaState
  readonly settlement: Settlement
  readonly actor: Actor
  readonly now: Date
}

/**
 * Whether a settlement has to wait for a second pair of eyes, which are then asked. An approval covers the amount that
 * was seen: when it has grown since, somebody looks again.
 */
export async function awaitsApproval(transaction: Transaction, input: SettlementToSee): Promise<boolean> {
  const { rma, settlement, actor, now } = input
  await refuseWhileGrantWaits(transaction, rma.id)
  const { currency_code } = settlement
  const amount = inCurrency(sum([settlement.payable, settlement.credit]), currency_code)
  const above = transaction.options.settlement_approval_above
  if (actor.type !== "staff" || actor.id === null || !needsApproval(amount, currency_code, above)) return false
  const approvals = await listApprovals(transaction, rma.id)
  if (approvals.some((seen) => seen.status === "approved" && !isGreater(amount, seen.amount))) return false
  if (approvals.some((asked) => asked.status === "pending" && !isGreater(amount, asked.amount))) return true
  await transaction.query(
    `delete from after_sales_approval where rma_id = ? and kind = 'settlement' and status = 'pending'`,
    [rma.id],
  )
  await transaction.rows.createAfterSalesApprovals(
    {
      ...{ id: generateEntityId(undefined, "asappr"), kind: "settlement", rma_id: rma.id, grant_id: null },
      ...{ amount: toColumn(amount), currency_code, requested_by: actor.id, requested_at: now },
    },
    transaction.context,
  )
  const reason = `${amount} ${currency_code.toUpperCase()}`
  const stage = { from_stage: rma.stage, to_stage: rma.stage }
  await recordEvent(transaction, { rma_id: rma.id, action: "ask_approval", ...stage, actor, reason, now })
  return true
}

async function refuseWhileGrantWaits(transaction: Transaction, rmaId: string): Promise<void> {
  const [waiting] = await transaction.query(
    `select id from after_sales_grant where rma_id = ? and status = 'waiting' and deleted_at is null limit 1`,
    [rmaId],
  )
  if (!waiting) return
  const message = "Something granted on this request still waits for approval."
  throw new RefusalError([{ code: "approval_pending", message }])
}

async function listApprovals(transaction: Transaction, rmaId: string) {
  return transaction.query<{ status: string; amount: Amount }>(
    `select status, amount::text as amount from after_sales_approval
      where rma_id = ? and kind = 'settlement' and deleted_at is null`,
    [rmaId],
  )
}
