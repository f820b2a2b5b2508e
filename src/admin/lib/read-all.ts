import type { Page } from "../../types"
import { read, type Query } from "./client"

/**
 * Every record of a list that is short by nature, such as policies or reasons, a page of a hundred at a time.
 * `field` is where the answer keeps the records.
 */
export const readAll = async <Row>(path: string, field: string, query: Query = {}): Promise<readonly Row[]> => {
  const rows: Row[] = []
  let cursor: string | null = null
  do {
    const page: Page & Record<string, unknown> = await read(path, { ...query, limit: 100, cursor })
    rows.push(...(page[field] as readonly Row[]))
    cursor = page.next_cursor ?? null
  } while (cursor !== null)
  return rows
}
