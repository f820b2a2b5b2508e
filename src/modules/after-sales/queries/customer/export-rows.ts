import { listPersonalTables, type PersonalTableName } from "../../personal-data"
import type { Reading } from "../../transaction"
import { collectScope, type CollectScope } from "./collect-scope"
import { whoseRows } from "./whose-rows"

export type ExportedRows = Readonly<Partial<Record<PersonalTableName, readonly Readonly<Record<string, unknown>>[]>>>

/** Every row that belongs to a person, by table, as it stands; tables without one are left out. */
export async function exportRows(reading: Reading, input: CollectScope): Promise<ExportedRows> {
  const scope = await collectScope(reading, input)
  const rows: Partial<Record<PersonalTableName, readonly Readonly<Record<string, unknown>>[]>> = {}
  for (const [table, { whose, hidden = [] }] of listPersonalTables()) {
    const [where, owners] = whoseRows(whose, scope)
    const found = await reading.query<{ row: Readonly<Record<string, unknown>> }>(
      `select to_jsonb(entry) - ?::text[] as row from ${table} entry
        where ${where} and entry.deleted_at is null order by entry.id`,
      [[...hidden, "deleted_at"], ...owners],
    )
    if (found.length > 0) rows[table] = found.map(({ row }) => withoutTwins(row))
  }
  return rows
}

/** Core keeps an exact twin of each amount, `raw_…`, which says the same again. */
function withoutTwins(row: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(row).filter(([column]) => !column.startsWith("raw_")))
}
