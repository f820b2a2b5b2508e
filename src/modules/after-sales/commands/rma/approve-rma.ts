import { endOfNthDay } from "../../../../domain/calendar/end-of-day"
import type { ExchangeOffers } from "../../../../domain/exchange/exchange-offer"
import { describeFault } from "../../../../domain/fault/describe-fault"
import { decideAppealDecider } from "../../../../domain/rma/decide-appeal-decider"
import {
  decideApproval,
  type ApprovableItem,
  type ApprovalItem,
  type ApprovedItem,
} from "../../../../domain/rma/decide-approval"
import { decideKeepItem, type KeepItemOffer } from "../../../../domain/rma/decide-keep-item"
import { reminderAt } from "../../../../domain/rma/reminder-at"
import { FAULT_SHARES_OF_ITEM, FINDINGS_OF_ITEM } from "../../queries/fault/fault-shares"
import { OFFERED_REMEDIES } from "../../queries/rma/offered-remedies"
import { acceptedOrThrow } from "../../refusal-error"
import type { Transaction } from "../../transaction"
import { chooseExchanges } from "../exchange/choose-exchanges"
import { writeFault } from "../fault/write-fault"
import type { Actor } from "./actor"
import { changeStage, lockRma, type RmaState } from "./change-stage"
import { planOutbound } from "./plan-outbound"
import { recordEvent } from "./record-event"

export interface ApproveRma {
  readonly id: string
  readonly items: readonly (ApprovalItem & KeepItemOffer)[]
  /** Days that the customer has to send the goods, by the longest terms among the items. */
  readonly ship_back_days: number
  /** What is on offer of the variants that staff have chosen. */
  readonly offers: ExchangeOffers
  readonly time_zone: string
  readonly words: string | null
  /** The goods came before anybody had asked: nothing is to be sent, and they are received with this. */
  readonly arrived: boolean
  readonly actor: Actor
  readonly now: Date
}

interface ItemRow extends ApprovableItem {
  readonly title: string
  readonly keep_item_max_percentage: number | null
}

/** Authorises the request: fixes cause, fault and resolution of every item, what goes out for them, and the time to send the goods. */
export async function approveRma(transaction: Transaction, input: ApproveRma): Promise<RmaState> {
  const rma = await lockRma(transaction, input.id)
  acceptedOrThrow(decideAppealDecider(rma, input.actor.id, transaction.options.appeal_decider))
  const rows = await transaction.query<ItemRow>(
    `select item.id, item.title, item.cause, reason.skips_discretion, reason.reason_class,
            ${FAULT_SHARES_OF_ITEM} as fault_shares, ${FINDINGS_OF_ITEM} as findings,
            item.freight_payer, item.requested_resolution, reason.remedies as reason_remedies,
            ${OFFERED_REMEDIES} as offered_remedies, version.keep_item_max_percentage
       from rma_item item
       join after_sales_reason reason on reason.id = item.reason_id
       join after_sales_policy_version version on version.id = item.policy_version_id
      where item.rma_id = ? and item.deleted_at is null`,
    [rma.id],
  )
  const approved = acceptedOrThrow(decideApproval(rows, input.items, input.actor.type))
  const kept = acceptedOrThrow(decideKeepItem(rows, input.items, input.words))
  await writeDecisions(transaction, approved, input.now)
  await recordShifts(transaction, { rma, rows, approved, input })
  await recordChoices(transaction, { rma, approved, input })
  await keepItems(transaction, kept, input.now)
  await planOutbound(transaction, rma.id)
  const goodsComeBack = await decideWhatComesBack(transaction, rma.id)
  const sendBy = goodsComeBack && !input.arrived ? endOfNthDay(input.time_zone, input.now, input.ship_back_days) : null
  const stage = await changeStage(transaction, {
    rma,
    action: input.arrived ? "approve_arrived" : goodsComeBack ? "approve" : "approve_without_return",
    actor: input.actor,
    reason: input.words,
    now: input.now,
    set: {
      decided_at: rma.decided_at ?? input.now,
      decided_by: input.actor.id,
      decision_words: input.words,
      refusal_clause: null,
      lapses_at: sendBy,
      remind_at: sendBy && reminderAt(input.time_zone, input.now, sendBy, transaction.options.reminder_days),
    },
  })
  if (input.arrived) await markArrived(transaction, rma.id, input.now)
  return { ...rma, stage }
}

async function markArrived(transaction: Transaction, rmaId: string, now: Date): Promise<void> {
  await transaction.query(
    `update rma_unit set received_at = ?, updated_at = ?
      where item_id in (select id from rma_item where rma_id = ? and deleted_at is null) and deleted_at is null`,
    [now, now, rmaId],
  )
}

async function writeDecisions(transaction: Transaction, approved: readonly ApprovedItem[], now: Date): Promise<void> {
  for (const item of approved) {
    await transaction.query(`update rma_item set cause = ?, resolution = ?, updated_at = ? where id = ?`, [
      item.cause,
      item.resolution,
      now,
      item.id,
    ])
    await writeFault(transaction, item, now)
  }
}

/** What staff chose to send instead, and what was to be sent before, stands in the history. */
async function recordChoices(
  transaction: Transaction,
  { rma, approved, input }: { rma: RmaState; approved: readonly ApprovedItem[]; input: ApproveRma },
): Promise<void> {
  const { items: statements, offers, words } = input
  const asked = { rma_id: rma.id, currency_code: rma.currency_code, statements, approved, offers, words }
  const changed = await chooseExchanges(transaction, asked)
  if (changed.length === 0) return
  await recordEvent(transaction, {
    ...{ rma_id: rma.id, action: "choose_exchange", from_stage: rma.stage, to_stage: rma.stage },
    ...{ actor: input.actor, reason: changed.join("\n"), now: input.now },
  })
}

/** Part of the price comes back for what the customer keeps. */
async function keepItems(transaction: Transaction, kept: ReadonlyMap<string, number>, now: Date): Promise<void> {
  for (const [id, percentage] of kept) {
    await transaction.query(
      `update rma_item set resolution = 'keep_item', allowance_percentage = ?, updated_at = ? where id = ?`,
      [percentage, now, id],
    )
  }
}

/** What stays with the customer is not awaited; everything else is, as its reason says. Whether anything is. */
async function decideWhatComesBack(transaction: Transaction, rmaId: string): Promise<boolean> {
  const awaited = await transaction.query<{ goods_come_back: boolean }>(
    `update rma_item item set goods_come_back = reason.goods_come_back and item.resolution <> 'keep_item'
       from after_sales_reason reason
      where reason.id = item.reason_id and item.rma_id = ? and item.deleted_at is null
      returning item.goods_come_back`,
    [rmaId],
  )
  return awaited.some(({ goods_come_back }) => goods_come_back)
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
