import { endOfNthDay } from "../../../../domain/calendar/end-of-day"
import { inCurrency } from "../../../../domain/money/in-currency"
import { isPositive, negate, sum } from "../../../../domain/money/decimal"
import { planPayoutsOf, type RefundablePayment } from "../../../../domain/settlement/plan-payouts"
import { settle } from "../../../../domain/settlement/settle"
import type { Settlement, SettlementContext } from "../../../../domain/settlement/settlement"
import { toColumn } from "../../amount"
import { listFreightLegs } from "../../queries/fault/list-freight-legs"
import { listGivenGrants } from "../../queries/grant/list-given-grants"
import { listSettlementItems } from "../../queries/rma/list-settlement-items"
import type { Transaction } from "../../transaction"
import { openCharge } from "../charge/open-charge"
import { openRecoveries } from "../recovery/open-recoveries"
import type { Actor } from "./actor"
import { changeStage, lockRma } from "./change-stage"
import { awaitsApproval } from "../approval/ask-settlement-approval"
import { fixOutbound } from "./fix-outbound"
import { lockOrder } from "./lock-order"

export interface SettleRma {
  readonly id: string
  readonly order_id: string
  readonly context: SettlementContext
  readonly payments: readonly RefundablePayment[]
  /** How long the customer has to pay what he owes, should he owe anything. */
  readonly payment_link_days: number
  readonly time_zone: string
  /** Until when a claim against carrier or supplier is to be submitted. */
  readonly recovery_due_at: Date
  readonly actor: Actor
  readonly now: Date
}

/**
 * Fixes the money of a request and the goods that go out for it: settlement lines for both sides to see, payouts to be
 * carried out or a charge to be paid, units to be sent, and claims against those for whom it is advanced, in one
 * transaction. The lifecycle lets exactly one of two clicks through. Nothing is paid here. Null when somebody else has to
 * see it first: nothing is fixed then.
 */
export async function settleRma(transaction: Transaction, input: SettleRma): Promise<Settlement | null> {
  await lockOrder(transaction, input.order_id)
  const rma = await lockRma(transaction, input.id)
  // Read inside the lock: nothing changes between what was decided here and what is paid.
  const [grants, freight_legs] = [
    await listGivenGrants(transaction, rma.id),
    await listFreightLegs(transaction, rma.id),
  ]
  const context = { ...input.context, grants, freight_legs }
  const settlement = settle(await listSettlementItems(transaction, rma.id), context)
  if (await awaitsApproval(transaction, { rma, settlement, actor: input.actor, now: input.now })) return null
  const expires_at = endOfNthDay(input.time_zone, input.now, input.payment_link_days)
  await openCharge(transaction, { rma_id: rma.id, order_id: input.order_id, settlement, expires_at })
  await changeStage(transaction, {
    rma,
    action: "settle",
    actor: input.actor,
    reason: `${balanceOf(settlement)} ${settlement.currency_code.toUpperCase()}`,
    now: input.now,
  })
  await writeSettlement(transaction, input, settlement)
  await fixOutbound(transaction, rma.id)
  await openRecoveries(transaction, {
    ...{ rma_id: rma.id, lines: settlement.lines, context, goods_awaited: context.goods_awaited },
    ...{ due_at: input.recovery_due_at, now: input.now },
  })
  return settlement
}

/** What the customer gets; negative for what he has to pay. */
function balanceOf({ payable, credit, due, currency_code }: Settlement): string {
  return isPositive(due) ? negate(due) : inCurrency(sum([payable, credit]), currency_code)
}

async function writeSettlement(transaction: Transaction, input: SettleRma, settlement: Settlement): Promise<void> {
  const { rows, context } = transaction
  const currency = { currency_code: settlement.currency_code }
  await rows.createSettlementLines(
    settlement.lines.map((line, position) => ({
      ...currency,
      rma_id: input.id,
      position,
      kind: line.kind,
      rma_item_id: line.item_id,
      quantity: line.quantity,
      percentage: line.percentage === null ? null : toColumn(line.percentage),
      share: line.share ?? null,
      amount: toColumn(line.amount),
    })),
    context,
  )
  const before = await countPayouts(transaction, input.id)
  await rows.createPayouts(
    planPayoutsOf(settlement, input.payments).map((payout, index) => ({
      ...currency,
      ...payout,
      rma_id: input.id,
      order_id: input.order_id,
      position: before + index,
      amount: toColumn(payout.amount),
      requested_by: input.actor.id,
    })),
    context,
  )
}

/** A request that fell back may have given a late payment back before. */
async function countPayouts(transaction: Transaction, rmaId: string): Promise<number> {
  const [counted] = await transaction.query<{ payouts: number }>(
    `select count(*)::int as payouts from payout where rma_id = ?`,
    [rmaId],
  )
  return counted?.payouts ?? 0
}
