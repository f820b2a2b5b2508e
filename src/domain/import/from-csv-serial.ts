import type { CsvRow, SerialColumn } from "./csv-columns"
import { readSerial } from "./from-csv-warranty"
import { createNotes, fitting, type Fitting } from "./misfit"
import { readQuantity } from "./read-number"
import { requireText } from "./read-text"

/** The serial number of a unit that has a warranty here, which the old system knew by order, goods and place. */
export interface ImportedSerial {
  /** As it is shown to people, without the #. */
  readonly order_number: string
  readonly sku: string
  /** The unit's number within its line, from 0. */
  readonly ordinal: number
  readonly serial: string
}

export function fromCsvSerial(row: CsvRow<SerialColumn>): Fitting<ImportedSerial> {
  const notes = createNotes()
  const order_number = requireText(notes, "order_number", row.order_number).replace(/^#/, "")
  const sku = requireText(notes, "sku", row.sku)
  const unit = readQuantity(notes, "unit", row.unit)
  if (row.serial.trim() === "") notes.note("missing", "serial", "Is empty.")
  const serial = readSerial(notes, row.serial) ?? ""
  return fitting(notes, () => ({ order_number, sku, ordinal: unit - 1, serial }))
}
