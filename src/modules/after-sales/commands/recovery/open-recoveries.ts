import { RECOVERY_INITIAL_STATUS, type RecoveryParty, type RecoveryStatus } from "../../../../domain/recovery/lifecycle"
import { planRecoveries, type AdvancedMoney, type PlannedRecovery } from "../../../../domain/recovery/plan-recoveries"
import { isZero, subtract, type Amount } from "../../../../domain/money/decimal"
import { toColumn } from "../../amount"
import { listRecoverableItems } from "../../queries/recovery/list-recoverable-items"
import type { Transaction } from "../../transaction"
import { SYSTEM } from "../rma/actor"

export interface OpenRecoveries extends AdvancedMoney {
  readonly rma_id: string
  readonly goods_awaited: boolean
  readonly due_at: Date
  readonly now: Date
}

interface OpenedClaim {
  readonly id: string
  readonly party: RecoveryParty
  readonly status: RecoveryStatus
  readonly amount_claimed: Amount
}

/**
 * Opens a claim against each carrier or supplier for whom the merchant advances money with this settlement, in its
 * transaction: whoever is paid, is claimed for (R11, K04). One per request and party, however often it is asked for; a
 * request that fell back and is settled anew changes what is claimed, as long as nobody outside has been told.
 */
export async function openRecoveries(transaction: Transaction, input: OpenRecoveries): Promise<void> {
  const items = await listRecoverableItems(transaction, input.rma_id, input.goods_awaited)
  const planned = planRecoveries(items, input)
  if (planned.length === 0) return
  const opened = await transaction.query<OpenedClaim>(
    `select id, party, status, amount_claimed::text as amount_claimed
       from recovery_claim where rma_id = ? and repair_order_id is null and deleted_at is null for update`,
    [input.rma_id],
  )
  for (const claim of planned) {
    const before = opened.find(({ party }) => party === claim.party)
    await (before ? reviseOne(transaction, input, before, claim) : openOne(transaction, input, claim))
  }
}

async function reviseOne(
  { rows, context }: Transaction,
  { now }: OpenRecoveries,
  { id, status, amount_claimed }: OpenedClaim,
  planned: PlannedRecovery,
): Promise<void> {
  if (status !== RECOVERY_INITIAL_STATUS || isZero(subtract(amount_claimed, planned.amount))) return
  const amount = toColumn(planned.amount)
  await rows.updateRecoveryClaims({ id, amount_claimed: amount, lines: planned.lines }, context)
  await rows.createRecoveryClaimEvents(
    {
      ...{ claim_id: id, action: "revise", from_status: status, to_status: status, amount },
      ...{ actor_type: SYSTEM.type, actor_id: SYSTEM.id, occurred_at: now },
    },
    context,
  )
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
