import { localDate } from "../../../../domain/calendar/local-date"
import { startByRegistration } from "../../../../domain/warranty/start-by-registration"
import type { Transaction } from "../../transaction"
import type { Actor } from "../rma/actor"
import { lockWarranty } from "./locked-warranty"
import { recordWarrantyEvent } from "./record-warranty-event"
import { setCoverDays } from "./set-cover-days"
import { setSerial } from "./set-serial"

export interface RegisterByOwner {
  readonly id: string
  readonly serial: string | null
  readonly time_zone: string
  readonly actor: Actor
  readonly now: Date
}

/**
 * Notes that its owner has registered a warranty, which every unit has without it, and begins those covers that count
 * from registration. The first registration counts; a later one may still bring the serial number.
 */
export async function registerByOwner(transaction: Transaction, input: RegisterByOwner): Promise<void> {
  const { id, serial, actor, now } = input
  const warranty = await lockWarranty(transaction, id)
  if (serial !== null) await setSerial(transaction, { id, serial, actor, now })
  if (warranty.registered_at !== null) return
  const today = localDate(input.time_zone, now)
  await setCoverDays(
    transaction,
    warranty,
    (cover) => startByRegistration(cover, cover, warranty.delivered_on, today),
    now,
  )
  await transaction.query(`update warranty set registered_at = ?, updated_at = ? where id = ?`, [now, now, id])
  const { status } = warranty
  await recordWarrantyEvent(transaction, {
    ...{ warranty_id: id, action: "register_by_owner", from_status: status, to_status: status, actor, now },
  })
}
