import type { ImportedCase, ImportedCaseKind } from "../../../../domain/import/imported-case"
import type { Reading } from "../../transaction"

export interface ListImportedCases {
  readonly customer_email: string | null
  readonly order_number: string | null
  readonly kind: ImportedCaseKind | null
  /** Where the previous page ended. */
  readonly after: { readonly opened_at: string; readonly id: string } | null
  readonly limit: number
}

export interface ImportedCaseRecord extends Omit<ImportedCase, "opened_at" | "closed_at" | "source_key"> {
  readonly id: string
  readonly source: string
  readonly opened_at: Date
  readonly closed_at: Date | null
}

export const IMPORTED_CASE_COLUMNS = `id, source, kind, number, state, status, order_number, customer_email, opened_at, closed_at,
  currency_code, amount_refunded, amount_charged, subject, words, lines, pictures`

/**
 * One page of imported history by keyset, the newest first. Only the conditions that are asked for are in the
 * statement: each has its own index in this order.
 */
export async function listImportedCases(reading: Reading, input: ListImportedCases): Promise<ImportedCaseRecord[]> {
  const { customer_email, order_number, kind, after, limit } = input
  const conditions: [string, readonly unknown[]][] = [
    ...(customer_email === null ? [] : [condition("customer_email = ?", customer_email.toLowerCase())]),
    ...(order_number === null ? [] : [condition("order_number = ?", order_number)]),
    ...(kind === null ? [] : [condition("kind = ?", kind)]),
    ...(after === null ? [] : [condition("(opened_at, id) < (?::timestamptz, ?)", after.opened_at, after.id)]),
  ]
  return reading.query<ImportedCaseRecord>(
    `select ${IMPORTED_CASE_COLUMNS}
       from imported_case
      where deleted_at is null ${conditions.map(([sql]) => `and ${sql}`).join(" ")}
      order by opened_at desc, id desc limit ?`,
    [...conditions.flatMap(([, parameters]) => parameters), limit],
  )
}

function condition(sql: string, ...parameters: unknown[]): [string, readonly unknown[]] {
  return [sql, parameters]
}
