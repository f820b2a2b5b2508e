import { decideSerial, serialKeyOf } from "../../../../domain/warranty/serial"
import { findPackedUnit, nameOf, type PackedUnit, type UnitName } from "../../../../domain/warranty/packed-units"
import { RefusalError, acceptedOrThrow } from "../../refusal-error"
import type { Transaction } from "../../transaction"
import type { Actor } from "../rma/actor"
import { listSerialHolders, lockSerial } from "./serial-holders"
import { setSerial } from "./set-serial"

export interface NotedSerial extends UnitName {
  /** Empty takes a number back that was noted for an undelivered unit. */
  readonly serial: string
}

export interface NoteUnitSerials {
  /** The order's. */
  readonly id: string
  readonly packed: readonly PackedUnit[]
  readonly serials: readonly NotedSerial[]
  readonly actor: Actor
  readonly now: Date
}

/**
 * Notes which physical units lie in the parcels of an order, all of them or none. A unit that has a warranty gets its
 * number there; one that is still to be delivered brings it along. What was unpacked again gives its number free.
 */
export async function noteUnitSerials(transaction: Transaction, input: NoteUnitSerials): Promise<void> {
  await forgetUnpacked(transaction, input)
  // In the order of the numbers, so that two people who note the same ones never wait for each other in a ring.
  const noted = input.serials.toSorted((a, b) => (serialKeyOf(a.serial) < serialKeyOf(b.serial) ? -1 : 1))
  for (const one of noted) {
    const packed = findPackedUnit(input.packed, one)
    if (!packed) throw new RefusalError([{ code: "unit_not_packed", message: "No such unit lies in a parcel." }])
    await noteOne(transaction, input, packed, one.serial.trim())
  }
}

async function noteOne(
  transaction: Transaction,
  { id: order_id, actor, now }: NoteUnitSerials,
  packed: PackedUnit,
  serial: string,
): Promise<void> {
  const name = nameOf(packed)
  const unit = [name.fulfillment_id, name.line_item_id, name.position]
  const [warranty] = await transaction.query<{ id: string }>(
    `select id from warranty where fulfillment_id = ? and line_item_id = ? and position = ? and deleted_at is null`,
    unit,
  )
  if (warranty) return setSerial(transaction, { id: warranty.id, serial, actor, now })
  if (serial === "") {
    await transaction.query(
      `delete from unit_serial where fulfillment_id = ? and line_item_id = ? and position = ?`,
      unit,
    )
    return
  }
  const serial_key = serialKeyOf(serial)
  await lockSerial(transaction, serial_key)
  const [before] = await transaction.query<{ id: string }>(
    `select id from unit_serial
      where fulfillment_id = ? and line_item_id = ? and position = ? and deleted_at is null for update`,
    unit,
  )
  const { product_id } = packed.line
  const own = { key: serial_key, warranty_id: null, noted_id: before?.id ?? null }
  acceptedOrThrow(decideSerial(serial, product_id, await listSerialHolders(transaction, own), "staff"))
  const { rows, context } = transaction
  const row = { serial, serial_key, noted_by: actor.id }
  if (before) await rows.updateUnitSerials({ id: before.id, ...row }, context)
  else await rows.createUnitSerials({ order_id, product_id, ...name, ...row }, context)
}

async function forgetUnpacked({ query }: Transaction, { id, packed }: NoteUnitSerials): Promise<void> {
  await query(
    `delete from unit_serial noted where noted.order_id = ? and not exists (
       select from jsonb_to_recordset(?::jsonb) as packed (fulfillment_id text, line_item_id text, position int)
        where packed.fulfillment_id = noted.fulfillment_id and packed.line_item_id = noted.line_item_id
          and packed.position = noted.position)`,
    [id, JSON.stringify(packed.map(nameOf))],
  )
}
