import type { ImportedCase } from "../../../../domain/import/imported-case"
import type { Reading } from "../../transaction"

/** `key_taken`: the source has another case under this key, or had another content when it was read before. */
export type StoreOutcome = "kept" | "there_already" | "key_taken"

export interface StoreCases {
  readonly source: string
  readonly cases: readonly ImportedCase[]
}

interface Stored {
  readonly source_key: string
  readonly outcome: StoreOutcome
}

/** In the order of the columns below. */
const CONTENT = [
  ...["kind", "number", "state", "status", "order_number", "customer_email", "opened_at", "closed_at"],
  ...["currency_code", "amount_refunded", "amount_charged", "subject", "words", "lines", "pictures"],
] as const

/**
 * Keeps cases of a source, each once. What is there already is left as it is: a case is never written over, so that
 * the second of two rows with one key cannot replace the first in silence.
 *
 * @param transaction only its SQL is needed, so that a source can be moved in without a shop around the table
 * @returns what became of each case, in their order
 */
export function storeCases(transaction: Reading, input: StoreCases): Promise<StoreOutcome[]> {
  return storeInto(transaction, input, "imported_case", "imported_case")
}

/**
 * Runs `work` with a `store` that says what `storeCases` would say of the same cases in the same order, and keeps
 * nothing: rows go into a copy of the table, with its constraints, which ends with the transaction.
 */
export async function rehearseCases<Result>(
  transaction: Reading,
  work: (store: (input: StoreCases) => Promise<StoreOutcome[]>) => Promise<Result>,
): Promise<Result> {
  await transaction.query(
    `create temporary table imported_case_rehearsal
       (like imported_case including defaults including constraints including indexes) on commit drop`,
  )
  const both = `(select * from imported_case union all select * from imported_case_rehearsal)`
  return work((input) => storeInto(transaction, input, "imported_case_rehearsal", both))
}

async function storeInto(
  transaction: Reading,
  { source, cases }: StoreCases,
  table: string,
  known: string,
): Promise<StoreOutcome[]> {
  const outcomes = new Map<ImportedCase, StoreOutcome>()
  // A statement does not see its own rows: what comes twice under one key is asked about again once the first is kept.
  for (let left = cases; left.length > 0; left = left.filter((one) => !outcomes.has(one))) {
    const firsts = new Map([...left].reverse().map((one) => [one.source_key, one] as const))
    const stored = await transaction.query<Stored>(statement(table, known), [
      JSON.stringify([...firsts.values()]),
      ...[source, source, source],
    ])
    const byKey = new Map(stored.map(({ source_key, outcome }) => [source_key, outcome]))
    for (const [key, one] of firsts) outcomes.set(one, byKey.get(key) ?? "key_taken")
  }
  return cases.map((one) => outcomes.get(one) ?? "key_taken")
}

/**
 * One statement reads what is known, and writes what is not. A rival's row that it does not see yet is there already. The
 * limit, which finds no second row to cut off, has each row looked up by its key: of a table that was empty a minute ago
 * PostgreSQL believes that a source has one row, and would read the whole source for every batch.
 */
function statement(table: string, known: string): string {
  const columns = CONTENT.join(", ")
  const of = (row: string) => `(${CONTENT.map((column) => `${row}.${column}`).join(", ")})`
  return `
    with incoming as (
      select * from jsonb_to_recordset(?::jsonb) as row (
        source_key text, kind text, number text, state text, status text, order_number text, customer_email text,
        opened_at timestamptz, closed_at timestamptz, currency_code text, amount_refunded text, amount_charged text,
        subject text, words text, lines jsonb, pictures jsonb)
    ), found as (
      select incoming.source_key, known.id is not null and ${of("known")} is distinct from ${of("incoming")} as differs,
             known.id is null as is_new
        from incoming
        left join lateral (
          select * from ${known} known
           where known.source = ?::text and known.source_key = incoming.source_key and known.deleted_at is null
           limit 1) known on true
    ), kept as (
      insert into ${table} (id, source, source_key, ${columns})
      select 'icase_' || md5(?::text || '/' || incoming.source_key), ?::text, incoming.source_key, ${columns}
        from incoming join found on found.source_key = incoming.source_key and found.is_new
      on conflict do nothing
      returning source_key
    )
    select found.source_key,
           case when kept.source_key is not null then 'kept' when found.differs then 'key_taken'
                else 'there_already' end as outcome
      from found left join kept on kept.source_key = found.source_key`
}
