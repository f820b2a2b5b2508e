import { endOfNthDay } from "../../../../domain/calendar/end-of-day"
import { describeFault } from "../../../../domain/fault/describe-fault"
import {
  decideApproval,
  type ApprovableItem,
  type ApprovalItem,
  type ApprovedItem,
} from "../../../../domain/rma/decide-approval"
import { FAULT_SHARES_OF_ITEM, FINDINGS_OF_ITEM } from "../../queries/fault/fault-shares"
import { acceptedOrThrow } from "../../refusal-error"
import type { Transaction } from "../../transaction"
import { writeFault } from "../fault/write-fault"
import type { Actor } from "./actor"
import { changeStage, lockRma, type RmaState } from "./change-stage"
import { recordEvent } from "./record-event"

export interface ApproveRma {
  readonly id: string
  readonly items: readonly ApprovalItem[]
  /** Days that the customer has to send the goods, by the longest terms among the items. */
  readonly ship_back_days: number
  readonly time_zone: string
  readonly words: string | null
  readonly actor: Actor
  readonly now: Date
}

interface ItemRow extends ApprovableItem {
  readonly title: string
  readonly goods_come_back: boolean
}

/** Authorises the request: fixes cause, fault and resolution of every item, and starts the time to send the goods. */
export async function approveRma(transaction: Transaction, input: ApproveRma): Promise<RmaState> {
  const rma = await lockRma(transaction, input.id)
  const rows = await transaction.query<ItemRow>(
    `select item.id, item.title, item.goods_come_back, item.cause, reason.skips_discretion, reason.reason_class,
            ${FAULT_SHARES_OF_ITEM} as fault_shares, ${FINDINGS_OF_ITEM} as findings,
            item.freight_payer, item.requested_resolution
       from rma_item item join after_sales_reason reason on reason.id = item.reason_id
      where item.rma_id = ? and item.deleted_at is null`,
    [rma.id],
  )
  const approved = acceptedOrThrow(decideApproval(rows, input.items, input.actor.type))
  for (const item of approved) {
    await transaction.query(`update rma_item set cause = ?, resolution = ?, updated_at = ? where id = ?`, [
      item.cause,
      item.resolution,
      input.now,
      item.id,
    ])
    await writeFault(transaction, item, input.now)
  }
  await recordShifts(transaction, { rma, rows, approved, input })
  const goodsComeBack = rows.some((row) => row.goods_come_back)
  const stage = await changeStage(transaction, {
    rma,
    action: goodsComeBack ? "approve" : "approve_without_return",
    actor: input.actor,
    reason: input.words,
    now: input.now,
    set: {
      decided_at: rma.decided_at ?? input.now,
      decided_by: input.actor.id,
      decision_words: input.words,
      refusal_clause: null,
      lapses_at: goodsComeBack ? endOfNthDay(input.time_zone, input.now, input.ship_back_days) : null,
    },
  })
  return { ...rma, stage }
}

/** An approval that shifts the fault says so in the history, with the cause that was stated for it. */
async function recordShifts(
  transaction: Transaction,
  {
    rma,
    rows,
    approved,
    input,
  }: { rma: RmaState; rows: readonly ItemRow[]; approved: readonly ApprovedItem[]; input: ApproveRma },
): Promise<void> {
  const shifts = approved.flatMap(({ id, before, fault_shares, cause }) => {
    const [was, is] = [describeFault(before), describeFault(fault_shares)]
    return was === is ? [] : [`${rows.find((row) => row.id === id)?.title}: ${was} → ${is}`, cause]
  })
  if (shifts.length === 0) return
  await recordEvent(transaction, {
    rma_id: rma.id,
    action: "attribute_fault",
    from_stage: rma.stage,
    to_stage: rma.stage,
    actor: input.actor,
    reason: shifts.join("\n"),
    now: input.now,
  })
}
