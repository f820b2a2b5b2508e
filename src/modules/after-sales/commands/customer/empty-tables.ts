import { listPersonalTables } from "../../personal-data"
import { ERASED_WORD, type Blank, type PersonalTable } from "../../personal-data/table"
import type { PersonScope } from "../../queries/customer/collect-scope"
import { whoseRows } from "../../queries/customer/whose-rows"
import type { Transaction } from "../../transaction"

export interface EmptyTables {
  readonly scope: PersonScope
  readonly subject: string
  readonly now: Date
}

export interface EmptiedTables {
  /** Rows emptied or removed, by table; a table without any is left out. */
  readonly counts: Readonly<Record<string, number>>
  /** Pictures whose files are still to go. */
  readonly evidence_ids: readonly string[]
}

/** Erases what personal-data.ts calls personal, in every row that belongs to the person. */
export async function emptyTables(transaction: Transaction, input: EmptyTables): Promise<EmptiedTables> {
  // For this transaction only: see the trigger of the append-only histories.
  await transaction.query(`select set_config('after_sales.erasing', 'on', true)`)
  const counts: Record<string, number> = {}
  let evidence_ids: string[] = []
  for (const [table, data] of listPersonalTables()) {
    const ids = await emptyTable(transaction, table, data, input)
    if (ids.length > 0) counts[table] = ids.length
    if (data.erased === "file") evidence_ids = ids
  }
  await transaction.query(`select set_config('after_sales.erasing', 'off', true)`)
  return { counts, evidence_ids }
}

async function emptyTable(
  { query }: Transaction,
  table: string,
  { erased, whose }: PersonalTable,
  { scope, subject, now }: EmptyTables,
): Promise<string[]> {
  const [where, owners] = whoseRows(whose, scope)
  const run = async (sql: string, values: readonly unknown[]) =>
    (await query<{ id: string }>(`${sql} where ${where} returning id`, [...values, ...owners])).map(({ id }) => id)
  if (erased === "all") return run(`delete from ${table} as entry`, [])
  if (erased === "file") return run(`update ${table} as entry set deleted_at = coalesce(entry.deleted_at, ?)`, [now])
  const columns = Object.entries(erased)
  if (columns.length === 0) return []
  const set = columns.map(([column, blank]) => `${column} = ${ASSIGNED[blank](column)}`)
  return run(
    `update ${table} as entry set ${set.join(", ")}`,
    columns.flatMap(([, blank]) => valuesOf(blank, subject)),
  )
}

/** A ledger's holder is named anew only where an address named him. */
const ASSIGNED = {
  null: () => "null",
  word: () => "?",
  subject: (column) => `case when ${column} is null then null else ? end`,
} as const satisfies Record<Blank, (column: string) => string>

function valuesOf(blank: Blank, subject: string): string[] {
  return { null: [], word: [ERASED_WORD], subject: [subject] }[blank]
}
