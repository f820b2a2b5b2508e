import { decideSerial, serialKeyOf } from "../../../../domain/warranty/serial"
import type { SerialSource } from "../../../../domain/warranty/words"
import { acceptedOrThrow } from "../../refusal-error"
import type { Transaction } from "../../transaction"
import type { Actor } from "../rma/actor"
import { lockWarranty } from "./locked-warranty"
import { recordWarrantyEvent } from "./record-warranty-event"
import { listSerialHolders, lockSerial } from "./serial-holders"

export interface SetSerial {
  readonly id: string
  readonly serial: string
  readonly actor: Actor
  readonly now: Date
}

/**
 * Says which physical unit a warranty is about. The lock on the number makes two units that are given it at once wait
 * for each other; the number that is there already changes nothing.
 */
export async function setSerial(transaction: Transaction, input: SetSerial): Promise<void> {
  const { id, actor, now } = input
  const serial = input.serial.trim()
  const key = serialKeyOf(serial)
  await lockSerial(transaction, key)
  const { status, product_id, serial: before } = await lockWarranty(transaction, id)
  if (before === serial) return
  const holders = await listSerialHolders(transaction, { key, warranty_id: id, noted_id: null })
  const source = sourceOf(actor)
  acceptedOrThrow(decideSerial(serial, product_id, holders, source))
  await transaction.query(
    `update warranty set serial = ?, serial_key = ?, serial_source = ?, updated_at = ? where id = ?`,
    [serial, key, source, now, id],
  )
  await recordWarrantyEvent(transaction, {
    ...{ warranty_id: id, action: "serial", from_status: status, to_status: status, actor, now },
    words: before === null ? serial : `${before} → ${serial}`,
  })
}

/** Nobody but an import notes a number without being anybody. */
function sourceOf({ type }: Actor): SerialSource {
  if (type === "system") return "import"
  return type === "staff" ? "staff" : "customer"
}
