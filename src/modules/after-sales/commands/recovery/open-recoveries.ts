import { RECOVERY_INITIAL_STATUS } from "../../../../domain/recovery/lifecycle"
import { planRecoveries, type PlannedRecovery } from "../../../../domain/recovery/plan-recoveries"
import type { Settlement, SettlementContext } from "../../../../domain/settlement/settlement"
import { toColumn } from "../../amount"
import { listRecoverableItems } from "../../queries/recovery/list-recoverable-items"
import type { Transaction } from "../../transaction"
import { SYSTEM } from "../rma/actor"

export interface OpenRecoveries {
  readonly rma_id: string
  readonly settlement: Settlement
  readonly context: SettlementContext
  readonly due_at: Date
  readonly now: Date
}

/**
 * Opens a claim against each carrier or supplier for whom the merchant advances money with this settlement, in its
 * transaction: whoever is paid, is claimed for (R11, K04). One per request and party, however often it is asked for.
 */
export async function openRecoveries(transaction: Transaction, input: OpenRecoveries): Promise<void> {
  const items = await listRecoverableItems(transaction, input.rma_id, input.context.goods_awaited)
  const planned = planRecoveries(items, { lines: input.settlement.lines, context: input.context })
  if (planned.length === 0) return
  const opened = await transaction.query<{ party: string }>(
    `select party from recovery_claim where rma_id = ? and deleted_at is null`,
    [input.rma_id],
  )
  const missing = planned.filter(({ party }) => opened.every((claim) => claim.party !== party))
  for (const claim of missing) await openOne(transaction, input, claim)
}

async function openOne(transaction: Transaction, input: OpenRecoveries, planned: PlannedRecovery): Promise<void> {
  const { rows, context } = transaction
  const rma = await rows.retrieveRma(
    input.rma_id,
    { select: ["number", "order_id", "order_display_id", "currency_code"] },
    context,
  )
  const claim = await rows.createRecoveryClaims(
    {
      rma_id: input.rma_id,
      rma_number: rma.number,
      order_id: rma.order_id,
      order_display_id: rma.order_display_id,
      party: planned.party,
      currency_code: rma.currency_code,
      amount_claimed: toColumn(planned.amount),
      lines: planned.lines,
      opened_at: input.now,
      due_at: input.due_at,
    },
    context,
  )
  await rows.createRecoveryClaimEvents(
    {
      claim_id: claim.id,
      action: "open",
      to_status: RECOVERY_INITIAL_STATUS,
      amount: toColumn(planned.amount),
      actor_type: SYSTEM.type,
      actor_id: SYSTEM.id,
      occurred_at: input.now,
    },
    context,
  )
}
