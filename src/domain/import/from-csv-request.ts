import type { CsvRow, RequestColumn } from "./csv-columns"
import {
  IMPORTED_REQUEST_KINDS,
  IMPORTED_STATES,
  IMPORTED_WAYS,
  type ImportedCase,
  type ImportedLine,
} from "./imported-case"
import { createNotes, fitting, type Fitting, type Notes } from "./misfit"
import { readSpan } from "./read-instant"
import { readAmount, readCurrency, readQuantity } from "./read-number"
import { readEmail, readPictures, readText, readWord, requireText } from "./read-text"

type Row = CsvRow<RequestColumn>

/** A file in which every row has the same number is no request of a hundred thousand lines. */
export const MOST_LINES = 500

/**
 * A past request out of the rows that carry its number, of which each is a line of goods. The first row says what the
 * request was; later rows may leave that empty, and must not say anything else.
 */
export function fromCsvRequest(rows: readonly [Row, ...Row[]], now: Date): Fitting<ImportedCase> {
  const notes = createNotes()
  const [first] = rows
  const number = requireText(notes, "number", first.number)
  const kind = readWord(notes, "kind", first.kind, IMPORTED_REQUEST_KINDS)
  const state = readWord(notes, "status", first.status, IMPORTED_STATES)
  const order_number = requireText(notes, "order_number", first.order_number)
  const customer_email = readEmail(notes, "customer_email", first.customer_email)
  const raw = { opened: first.opened_at, closed: first.closed_at }
  const span = readSpan(notes, raw, { opened: "opened_at", closed: "closed_at" }, now)
  const currency_code = readCurrency(notes, "currency", first.currency)
  const money = first.currency.trim() !== "" && currency_code === null ? EMPTY_MONEY : first
  const amount_refunded = readAmount(notes, "refunded", money.refunded, currency_code)
  const amount_charged = readAmount(notes, "charged", money.charged, currency_code)
  const words = readText(notes, "words", first.words, "words")
  const pictures = readPictures(notes, "pictures", splitAddresses(first.pictures))
  const lines = rows.flatMap((row) => readLine(notes, row))
  if (rows.length > MOST_LINES) notes.note("too_long", "number", `Has more than ${MOST_LINES} rows.`)
  noteDisagreements(notes, rows)
  return fitting(notes, () => ({
    ...{ source_key: `request/${number}`, number, kind, state, status: first.status.trim(), ...span },
    ...{ order_number, customer_email, currency_code, amount_refunded, amount_charged },
    ...{ subject: null, words, lines, pictures },
  }))
}

/** Pictures stand in one cell with blanks or new lines between them. */
export function splitAddresses(cell: string): string[] {
  return cell.split(/\s+/).filter((address) => address !== "")
}

/** An unknown currency is noted once and not again for each amount. */
const EMPTY_MONEY = { refunded: "", charged: "" } as const

function readLine(notes: Notes, row: Row): ImportedLine[] {
  const cells = [row.item_title, row.item_sku, row.item_quantity, row.item_way, row.item_reason, row.item_note]
  if (cells.every((cell) => cell.trim() === "")) return []
  const sku = readText(notes, "item_sku", row.item_sku)
  const title = requireText(notes, "item_title", row.item_title || row.item_sku)
  const quantity = readQuantity(notes, "item_quantity", row.item_quantity)
  const way = readWord(notes, "item_way", row.item_way.trim() || "back", IMPORTED_WAYS)
  const reason = readText(notes, "item_reason", row.item_reason)
  const note = readText(notes, "item_note", row.item_note, "words")
  return [{ way, title, sku, quantity, reason, note, pictures: [], tags: [] }]
}

function noteDisagreements(notes: Notes, [first, ...later]: readonly [Row, ...Row[]]): void {
  const columns = Object.keys(first).filter((column): column is RequestColumn => !column.startsWith("item_"))
  for (const column of columns) {
    const other = later.find((row) => row[column].trim() !== "" && row[column].trim() !== first[column].trim())
    if (other) {
      notes.note("rows_disagree", column, `The first row says '${first[column].trim()}', another '${other[column]}'.`)
    }
  }
}
