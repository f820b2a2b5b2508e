import type { CsvRow, TicketColumn } from "./csv-columns"
import { splitAddresses } from "./from-csv-request"
import { IMPORTED_STATES, type ImportedCase } from "./imported-case"
import { createNotes, fitting, type Fitting } from "./misfit"
import { readSpan } from "./read-instant"
import { readEmail, readPictures, readText, readWord, requireText } from "./read-text"

/** A past ticket. It belongs to a customer, and need not be about an order. */
export function fromCsvTicket(row: CsvRow<TicketColumn>, now: Date): Fitting<ImportedCase> {
  const notes = createNotes()
  const number = requireText(notes, "number", row.number)
  const state = readWord(notes, "status", row.status, IMPORTED_STATES)
  const order_number = readText(notes, "order_number", row.order_number)
  if (row.customer_email.trim() === "") notes.note("missing", "customer_email", "Is empty.")
  const customer_email = readEmail(notes, "customer_email", row.customer_email)
  const raw = { opened: row.opened_at, closed: row.closed_at }
  const span = readSpan(notes, raw, { opened: "opened_at", closed: "closed_at" }, now)
  const subject = requireText(notes, "subject", row.subject)
  const words = readText(notes, "words", row.words, "words")
  const pictures = readPictures(notes, "pictures", splitAddresses(row.pictures))
  return fitting(notes, () => ({
    ...{ source_key: `ticket/${number}`, number, kind: "ticket", state, status: row.status.trim(), ...span },
    ...{ order_number, customer_email, currency_code: null, amount_refunded: null, amount_charged: null },
    ...{ subject, words, lines: [], pictures },
  }))
}
