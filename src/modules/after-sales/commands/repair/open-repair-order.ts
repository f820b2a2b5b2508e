import { MedusaError } from "@medusajs/framework/utils"

import { localDate } from "../../../../domain/calendar/local-date"
import { startRepairClock } from "../../../../domain/repair/repair-clock"
import { REPAIR_INITIAL_STAGE } from "../../../../domain/repair/lifecycle"
import { loadCalendars } from "../../queries/calendar/load-calendars"
import type { Transaction } from "../../transaction"
import type { Actor } from "../rma/actor"
import { recordRepairEvent } from "./record-repair-event"

export interface OpenRepairOrder {
  readonly rma_id: string
  readonly actor: Actor
  readonly now: Date
}

interface HandedOver {
  readonly number: number
  readonly order_id: string
  readonly order_display_id: number
  readonly currency_code: string
  readonly requested_at: Date
  readonly title: string
  readonly quantity: number
  readonly warranty_id: string | null
  readonly serial: string | null
  readonly serial_key: string | null
  readonly earlier_repairs: number
}

/**
 * Puts goods on the workshop's board with the inspection that hands them over, in its transaction: no request waits for a
 * workshop that knows nothing of it. The clock of five working days begins (R05).
 */
export async function openRepairOrder(transaction: Transaction, input: OpenRepairOrder): Promise<void> {
  const { rma_id, actor, now } = input
  const handed = await readHandedOver(transaction, rma_id)
  const calendar = (await loadCalendars(transaction))(null)
  const { rows, context } = transaction
  const { number, requested_at, ...goods } = handed
  const order = await rows.createRepairOrders(
    {
      ...goods,
      ...{ rma_id, rma_number: number, lines: [], opened_at: now },
      reported_on: localDate(calendar.time_zone, new Date(requested_at)),
      due_at: startRepairClock(calendar, now),
    },
    context,
  )
  await recordRepairEvent(transaction, {
    ...{ repair_order_id: order.id, action: "open", from_stage: null, to_stage: REPAIR_INITIAL_STAGE, actor, now },
  })
}

/** Units whose repair ended well before are counted by line and ordinal: the same physical thing in another request. */
async function readHandedOver(transaction: Transaction, rmaId: string): Promise<HandedOver> {
  const [handed] = await transaction.query<HandedOver>(
    `with handed as (
       select unit.* from rma_unit unit join rma_item item on item.id = unit.item_id
        where item.rma_id = ? and unit.received_at is not null and unit.deleted_at is null),
     covered as (
       select warranty.id, warranty.serial, warranty.serial_key from warranty join handed
           on handed.line_item_id = warranty.line_item_id and handed.ordinal = warranty.ordinal
          and handed.fulfillment_id = warranty.fulfillment_id
        where warranty.deleted_at is null order by warranty.id limit 1)
     select rma.number, rma.order_id, rma.order_display_id, rma.currency_code, rma.requested_at,
            (select min(title) from rma_item where rma_id = rma.id and deleted_at is null) as title,
            (select count(*)::int from handed) as quantity,
            covered.id as warranty_id, covered.serial, covered.serial_key,
            (select count(distinct earlier.id)::int
               from repair_order earlier
               join rma_item item on item.rma_id = earlier.rma_id
               join rma_unit unit on unit.item_id = item.id
               join handed on handed.line_item_id = unit.line_item_id and handed.ordinal = unit.ordinal
              where earlier.repaired_at is not null and earlier.deleted_at is null) as earlier_repairs
       from rma left join covered on true where rma.id = ?`,
    [rmaId, rmaId],
  )
  if (!handed) throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, `A repair without a request: ${rmaId}`)
  return handed
}
