import { localDate } from "../../../../domain/calendar/local-date"
import { endAfterWork } from "../../../../domain/warranty/days-after-work"
import type { WarrantyStatus } from "../../../../domain/warranty/lifecycle"
import type { Transaction } from "../../transaction"
import { SYSTEM } from "../rma/actor"
import { lockWarranty, type LockedWarranty } from "./locked-warranty"
import { recordWarrantyEvent } from "./record-warranty-event"
import { setCoverDays } from "./set-cover-days"

export interface FollowRequest {
  readonly rma_id: string
  readonly time_zone: string
  readonly now: Date
}

/**
 * Ends the warranties of units that came back for good with a request, in the transaction that settles it. Their owners
 * have money for them, or other goods, which have warranties of their own from their own delivery.
 */
export async function endReturned(transaction: Transaction, { rma_id, now }: FollowRequest): Promise<void> {
  await transaction.query(
    `with held as (
       select warranty.id, warranty.status from warranty
         join rma_unit unit on unit.line_item_id = warranty.line_item_id and unit.ordinal = warranty.ordinal
          and unit.fulfillment_id = warranty.fulfillment_id and unit.accepted and unit.deleted_at is null
         join rma_item item on item.id = unit.item_id and item.goods_come_back and item.deleted_at is null
          and item.resolution not in ('repair', 'keep_item')
        where item.rma_id = ? and warranty.status <> 'ended' and warranty.deleted_at is null
          for update of warranty),
     gone as (
       update warranty set status = 'ended', ended_at = ?, updated_at = ? from held where warranty.id = held.id
       returning warranty.id, held.status)
     insert into warranty_event (id, action, from_status, to_status, actor_type, rma_id, occurred_at, warranty_id)
     select 'wtye_' || md5(gone.id || ?), 'end', gone.status, 'ended', ?, ?, ?, gone.id from gone`,
    [rma_id, now, now, rma_id, SYSTEM.type, rma_id, now],
  )
}

/** Gives repaired units the days that their plans promise for the time in the workshop, with the words that end it. */
export async function extendRepaired(transaction: Transaction, input: FollowRequest): Promise<void> {
  const units = await transaction.query<{ id: string; handed_in_at: Date }>(
    `select warranty.id, coalesce(unit.received_at, rma.requested_at) as handed_in_at
       from rma_item item
       join rma on rma.id = item.rma_id
       join rma_unit unit on unit.item_id = item.id and unit.deleted_at is null
       join warranty on warranty.line_item_id = unit.line_item_id and warranty.ordinal = unit.ordinal
        and warranty.fulfillment_id = unit.fulfillment_id and warranty.deleted_at is null
      where item.rma_id = ? and item.deleted_at is null
      order by warranty.id`,
    [input.rma_id],
  )
  for (const { id, handed_in_at } of units) {
    const warranty = await lockWarranty(transaction, id)
    if (await extendOne(transaction, warranty, new Date(handed_in_at), input)) await tell(transaction, warranty, input)
  }
}

async function extendOne(
  transaction: Transaction,
  warranty: LockedWarranty,
  handedInAt: Date,
  { time_zone, now }: FollowRequest,
): Promise<boolean> {
  const without = { handed_in_on: localDate(time_zone, handedInAt), back_on: localDate(time_zone, now) }
  return setCoverDays(
    transaction,
    warranty,
    ({ starts_on, ends_on, after_repair, period_unit: unit, period_count: count }) => ({
      starts_on,
      // What had ended before the goods came in was not under warranty: the work was paid for, and brings no days.
      ends_on:
        ends_on !== null && ends_on < without.handed_in_on
          ? ends_on
          : endAfterWork(after_repair, ends_on, { unit, count }, without),
    }),
    now,
  )
}

async function tell(transaction: Transaction, { id, status }: LockedWarranty, input: FollowRequest): Promise<void> {
  const same: { from_status: WarrantyStatus; to_status: WarrantyStatus } = { from_status: status, to_status: status }
  await recordWarrantyEvent(transaction, {
    ...{ warranty_id: id, action: "repaired", ...same, actor: SYSTEM, rma_id: input.rma_id, now: input.now },
  })
}
