import { open } from "node:fs/promises"

import { MedusaError } from "@medusajs/framework/utils"

const DELIMITERS = [",", ";", "\t"] as const
const BYTE_ORDER_MARK = "\uFEFF"
const LONGEST_HEADER = 64 * 1024

export interface CsvFile {
  readonly path: string
  readonly size: number
  readonly delimiter: string
}

/**
 * Looks at the header line before anything is read: what stands between its names (spreadsheets differ by country),
 * and whether the names are those of `known`, so that a misspelt column is not lost in silence.
 *
 * @throws when the file cannot be read, or its columns are not what is expected
 */
export async function openCsv(
  path: string,
  { known, required }: { readonly known: readonly string[]; readonly required: readonly string[] },
): Promise<CsvFile> {
  const file = await open(path, "r")
  try {
    const { size } = await file.stat()
    const { buffer, bytesRead } = await file.read(Buffer.alloc(LONGEST_HEADER), 0, LONGEST_HEADER, 0)
    const [header = ""] = buffer
      .toString("utf8", 0, bytesRead)
      .replace(BYTE_ORDER_MARK, "")
      .split(/\r\n|\n|\r/)
    const delimiter = DELIMITERS.reduce((most, one) => (count(header, one) > count(header, most) ? one : most))
    checkColumns(path, header.split(delimiter).map(toColumn), known, required)
    return { path, size, delimiter }
  } finally {
    await file.close()
  }
}

/** `"Order_Number "` is `order_number`. */
export function toColumn(name: string): string {
  return name
    .trim()
    .replace(/^"(.*)"$/, "$1")
    .trim()
    .toLowerCase()
}

function count(text: string, part: string): number {
  return text.split(part).length - 1
}

function checkColumns(path: string, found: string[], known: readonly string[], required: readonly string[]): void {
  const unknown = found.filter((name) => !known.includes(name))
  const missing = required.filter((name) => !found.includes(name))
  const repeated = found.filter((name, index) => found.indexOf(name) !== index)
  const faults = [
    ...unknown.map((name) => `column '${name}' is not known (known are ${known.join(", ")})`),
    ...missing.map((name) => `column '${name}' is missing`),
    ...repeated.map((name) => `column '${name}' stands there twice`),
  ]
  if (faults.length > 0) throw new MedusaError(MedusaError.Types.INVALID_DATA, `${path}: ${faults.join("; ")}.`)
}
