import { releaseRefund } from "../../../../domain/withdrawal/release-refund"
import type { Transaction } from "../../transaction"
import { changeWithdrawalStage, lockWithdrawal, lockWithdrawalOfRma, type WithdrawalState } from "./change-stage"

export interface RecordDispatch {
  readonly id: string
  /** What shows that the goods are under way: carrier and tracking number, a drop-off receipt. */
  readonly evidence: string
  readonly now: Date
}

/**
 * The goods were shown to be under way: the refund may be withheld no longer, and nobody is reminded to send them. What
 * comes after the first adds nothing. The request is locked before its withdrawal, as by whoever receives the goods.
 */
export async function recordDispatch(transaction: Transaction, input: RecordDispatch): Promise<void> {
  await transaction.query(
    `select rma.id from rma join withdrawal on withdrawal.rma_id = rma.id where withdrawal.id = ? for update of rma`,
    [input.id],
  )
  const withdrawal = await lockWithdrawal(transaction, input.id)
  await changeWithdrawalStage(transaction, {
    withdrawal,
    action: "record_dispatch",
    now: input.now,
    set:
      withdrawal.goods_secured_at === null
        ? { dispatch_evidence: input.evidence, ...release(withdrawal, input.now) }
        : {},
  })
  await transaction.query(
    `update rma set lapses_at = null, remind_at = null, updated_at = ? where id = ? and stage = 'approved'`,
    [input.now, withdrawal.rma_id],
  )
}

/**
 * The last of the goods of a request came back. Part of them does not release the refund: the law speaks of the goods
 * (EU 2011/83 art. 13 (3)).
 */
export async function secureGoodsOfRma(
  transaction: Transaction,
  { rma_id, now }: { readonly rma_id: string; readonly now: Date },
): Promise<void> {
  const withdrawal = await lockWithdrawalOfRma(transaction, rma_id)
  if (!withdrawal || withdrawal.goods_secured_at !== null) return
  const missing = await transaction.query(
    `select 1 from rma_unit unit join rma_item item on item.id = unit.item_id and item.goods_come_back
      where item.rma_id = ? and unit.received_at is null and unit.deleted_at is null limit 1`,
    [rma_id],
  )
  if (missing.length > 0) return
  const { goods_secured_at, refund_due_at } = release(withdrawal, now)
  await transaction.query(
    `update withdrawal set goods_secured_at = ?, refund_due_at = ?, updated_at = ? where id = ?`,
    [goods_secured_at, refund_due_at, now, withdrawal.id],
  )
}

function release({ refund_due_at, time_zone }: WithdrawalState, now: Date) {
  return { goods_secured_at: now, refund_due_at: refund_due_at && releaseRefund(refund_due_at, now, time_zone) }
}
