import type { ImportedSerial } from "../../../../domain/import/from-csv-serial"
import type { Misfit } from "../../../../domain/import/misfit"
import { serialKeyOf } from "../../../../domain/warranty/serial"
import { RefusalError } from "../../refusal-error"
import type { Transaction } from "../../transaction"
import { SYSTEM } from "../rma/actor"
import { setSerial } from "../warranty/set-serial"

interface NamedUnit {
  readonly id: string
  readonly serial_key: string | null
}

export interface StoreSerials {
  readonly cases: readonly ImportedSerial[]
  readonly now: Date
}

/** Notes serial numbers on the warranties of their units, each once; what stands there is never written over. */
export async function storeSerials(
  transaction: Transaction,
  { cases, now }: StoreSerials,
): Promise<("kept" | "there_already" | Misfit)[]> {
  const outcomes: ("kept" | "there_already" | Misfit)[] = []
  for (const one of cases) outcomes.push(await storeOne(transaction, one, now))
  return outcomes
}

async function storeOne(
  transaction: Transaction,
  { order_number, sku, ordinal, serial }: ImportedSerial,
  now: Date,
): Promise<"kept" | "there_already" | Misfit> {
  const [unit, ...others] = await transaction.query<NamedUnit>(
    `select id, serial_key from warranty
      where order_display_id::text = ? and sku = ? and ordinal = ? and deleted_at is null order by id limit 2`,
    [order_number, sku, ordinal],
  )
  if (!unit || others.length > 0) {
    const message = "No unit of an order here, or more than one, goes by this number, SKU and place."
    return { code: "unit_unknown", field: "order_number", message }
  }
  if (unit.serial_key === serialKeyOf(serial)) return "there_already"
  if (unit.serial_key !== null) {
    return { code: "unit_has_another_serial", field: "serial", message: "The unit has another number. It was left." }
  }
  try {
    await setSerial(transaction, { id: unit.id, serial, actor: SYSTEM, now })
    return "kept"
  } catch (error) {
    if (!(error instanceof RefusalError)) throw error
    return { code: "serial_taken", field: "serial", message: "Another unit has the number." }
  }
}
