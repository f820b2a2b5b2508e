import { once } from "node:events"
import { createWriteStream } from "node:fs"
import { finished } from "node:stream/promises"

import { stringify } from "csv-stringify"

import type { Misfit } from "../domain/import/misfit"

export interface Report {
  write(place: string, misfits: readonly Misfit[]): Promise<void>
  close(): Promise<void>
}

/**
 * A file that a merchant opens in a spreadsheet: a line for everything that speaks against a row. What a cell quotes
 * came from outside, so that none may begin as a formula.
 */
export function openReport(path: string): Report {
  const columns = ["place", "field", "code", "message"]
  const lines = stringify({ header: true, columns, bom: true, escape_formulas: true })
  const file = createWriteStream(path)
  const written = finished(lines.pipe(file))
  // Told by `close`; until then a failure must not end the process behind the import's back.
  written.catch(() => undefined)
  return {
    write: async (place, misfits) => {
      for (const { field, code, message } of misfits) {
        if (!lines.write([place, field ?? "", code, message])) await Promise.race([once(lines, "drain"), written])
      }
    },
    close: async () => {
      lines.end()
      await written
    },
  }
}
