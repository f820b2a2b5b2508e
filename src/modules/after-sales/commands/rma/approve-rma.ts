import { endOfNthDay } from "../../../../domain/calendar/end-of-day"
import { decideApproval, type ApprovableItem, type ApprovalItem } from "../../../../domain/rma/decide-approval"
import { acceptedOrThrow } from "../../refusal-error"
import type { Transaction } from "../../transaction"
import type { Actor } from "./actor"
import { changeStage, lockRma, type RmaState } from "./change-stage"
import { planOutbound } from "./plan-outbound"

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
  readonly goods_come_back: boolean
}

/** Authorises the request: fixes cause, fault and resolution of every item, what goes out for them, and the time to send the goods. */
export async function approveRma(transaction: Transaction, input: ApproveRma): Promise<RmaState> {
  const rma = await lockRma(transaction, input.id)
  const rows = await transaction.query<ItemRow>(
    `select item.id, item.goods_come_back, item.cause, reason.skips_discretion, reason.reason_class,
            item.fault_party, item.freight_payer, item.requested_resolution, reason.remedies as reason_remedies,
            version.remedies as offered_remedies
       from rma_item item
       join after_sales_reason reason on reason.id = item.reason_id
       join after_sales_policy_version version on version.id = item.policy_version_id
      where item.rma_id = ? and item.deleted_at is null`,
    [rma.id],
  )
  const approved = acceptedOrThrow(decideApproval(rows, input.items, input.actor.type))
  for (const item of approved) {
    await transaction.query(
      `update rma_item set cause = ?, fault_party = ?, freight_payer = ?, resolution = ?, updated_at = ? where id = ?`,
      [item.cause, item.fault_party, item.freight_payer, item.resolution, input.now, item.id],
    )
  }
  await planOutbound(transaction, rma.id)
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
