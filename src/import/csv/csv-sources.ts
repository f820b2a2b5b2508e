import {
  REQUEST_COLUMNS,
  REQUIRED_REQUEST_COLUMNS,
  REQUIRED_TICKET_COLUMNS,
  REQUIRED_SERIAL_COLUMNS,
  REQUIRED_WARRANTY_COLUMNS,
  SERIAL_COLUMNS,
  TICKET_COLUMNS,
  WARRANTY_COLUMNS,
  type CsvRow,
  type RequestColumn,
} from "../../domain/import/csv-columns"
import { fromCsvRequest, MOST_LINES } from "../../domain/import/from-csv-request"
import { fromCsvSerial, type ImportedSerial } from "../../domain/import/from-csv-serial"
import { fromCsvTicket } from "../../domain/import/from-csv-ticket"
import { fromCsvWarranty, type ImportedWarranty } from "../../domain/import/from-csv-warranty"
import type { Fitting } from "../../domain/import/misfit"
import type { WarrantyTerms } from "../../domain/warranty/terms"
import type { HistorySource, ReadCase } from "../source"
import { openCsv, type CsvFile } from "./open-csv"
import { readCsv, type CsvLine } from "./read-csv"

/** Past requests, of which each may take several rows that stand together. */
export async function openRequests(path: string): Promise<HistorySource> {
  const file = await openCsv(path, { known: REQUEST_COLUMNS, required: REQUIRED_REQUEST_COLUMNS })
  return { size: file.size, cases: (now) => readRequests(file, now), close: async () => undefined }
}

/** Past tickets, one a row. */
export async function openTickets(path: string): Promise<HistorySource> {
  const file = await openCsv(path, { known: TICKET_COLUMNS, required: REQUIRED_TICKET_COLUMNS })
  return rowByRow(file, TICKET_COLUMNS, fromCsvTicket)
}

/** Warranties that still cover something, one a row, under the plans in force here. */
export async function openWarranties(
  path: string,
  plans: ReadonlyMap<string, WarrantyTerms>,
): Promise<HistorySource<ImportedWarranty>> {
  const file = await openCsv(path, { known: WARRANTY_COLUMNS, required: REQUIRED_WARRANTY_COLUMNS })
  return rowByRow(file, WARRANTY_COLUMNS, (row, now) => fromCsvWarranty(row, plans, now))
}

/** Serial numbers of units that have a warranty here, one a row. */
export async function openSerials(path: string): Promise<HistorySource<ImportedSerial>> {
  const file = await openCsv(path, { known: SERIAL_COLUMNS, required: REQUIRED_SERIAL_COLUMNS })
  return rowByRow(file, SERIAL_COLUMNS, fromCsvSerial)
}

function rowByRow<Column extends string, Kept>(
  file: CsvFile,
  columns: readonly Column[],
  toKept: (row: CsvRow<Column>, now: Date) => Fitting<Kept>,
): HistorySource<Kept> {
  return {
    size: file.size,
    cases: (now) => readRows(file, columns, (row) => toKept(row, now)),
    close: async () => undefined,
  }
}

async function* readRequests(file: CsvFile, now: Date): AsyncGenerator<ReadCase> {
  let gathered: Gathered | null = null
  for await (const line of readCsv(file, REQUEST_COLUMNS)) {
    if (line.row === null) {
      yield toUnreadable(line)
      continue
    }
    const joined: Gathered | null = join(gathered, { ...line, row: line.row })
    if (joined === null && gathered !== null) yield toRequest(gathered, now)
    gathered = joined ?? { first_line: line.line, position: line.position, rows: [line.row] }
  }
  if (gathered !== null) yield toRequest(gathered, now)
}

/** The rows of one request as far as they have been read. */
interface Gathered {
  readonly first_line: number
  readonly position: number
  readonly rows: readonly [CsvRow<RequestColumn>, ...CsvRow<RequestColumn>[]]
}

/**
 * Null when the row belongs to another request, or to none that has a number. Rows beyond the one that is too many are
 * read past, so that no file can fill the memory.
 */
function join(
  gathered: Gathered | null,
  { row, position }: { readonly row: CsvRow<RequestColumn>; readonly position: number },
): Gathered | null {
  const number = row.number.trim()
  if (gathered === null || number === "" || gathered.rows[0].number.trim() !== number) return null
  return gathered.rows.length > MOST_LINES
    ? { ...gathered, position }
    : { ...gathered, position, rows: [...gathered.rows, row] }
}

function toRequest({ rows, first_line, position }: Gathered, now: Date): ReadCase {
  return { place: `line ${first_line}`, read: fromCsvRequest(rows, now), position }
}

async function* readRows<Column extends string, Kept>(
  file: CsvFile,
  columns: readonly Column[],
  toKept: (row: CsvRow<Column>) => Fitting<Kept>,
): AsyncGenerator<ReadCase<Kept>> {
  for await (const line of readCsv(file, columns)) {
    if (line.row === null) yield toUnreadable(line)
    else yield { place: `line ${line.line}`, read: toKept(line.row), position: line.position }
  }
}

function toUnreadable({ line, position }: CsvLine<string>): ReadCase<never> {
  const message = "Its quotes do not close, or it has more or fewer cells than the header."
  return {
    place: `line ${line}`,
    read: { fits: false, misfits: [{ code: "unreadable_row", field: null, message }] },
    position,
  }
}
