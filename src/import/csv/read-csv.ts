import { createReadStream } from "node:fs"

import { parse, type CsvError, type InfoRecord, type Parser } from "csv-parse"

import type { CsvRow } from "../../domain/import/csv-columns"
import { toColumn, type CsvFile } from "./open-csv"

/** A row of the file, or null where quotes or cells did not make one. */
export interface CsvLine<Column extends string> {
  readonly row: CsvRow<Column> | null
  /** Counted from 1, the header included; of a row over several lines the last. */
  readonly line: number
  /** Bytes read with it. */
  readonly position: number
}

interface Parsed<Column extends string> {
  readonly record: Partial<CsvRow<Column>>
  readonly info: InfoRecord
}

/** Every row of a file, read as it is asked for. A row that cannot be read is told and does not end the file. */
export async function* readCsv<Column extends string>(
  file: CsvFile,
  columns: readonly Column[],
): AsyncGenerator<CsvLine<Column>> {
  const empty = Object.fromEntries(columns.map((column) => [column, ""])) as CsvRow<Column>
  const unreadable: CsvLine<Column>[] = []
  const parser = parse({
    bom: true,
    delimiter: file.delimiter,
    columns: (header: string[]) => header.map(toColumn),
    info: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    on_skip: (error) => void unreadable.push(toUnreadable(error)),
  })
  for await (const { record, info } of feed(parser, file.path) as AsyncIterable<Parsed<Column>>) {
    yield* unreadable.splice(0)
    yield { row: { ...empty, ...record }, line: info.lines, position: info.bytes }
  }
  yield* unreadable
}

/** A file that cannot be read any further ends the parser with the reason; `pipe` alone would leave it waiting. */
function feed(parser: Parser, path: string): Parser {
  createReadStream(path)
    .on("error", (error) => parser.destroy(error))
    .pipe(parser)
  return parser
}

function toUnreadable(error: CsvError | undefined): Omit<CsvLine<never>, "row"> & { readonly row: null } {
  const { lines, bytes } = { lines: 0, bytes: 0, ...error }
  return { row: null, line: Number(lines), position: Number(bytes) }
}
