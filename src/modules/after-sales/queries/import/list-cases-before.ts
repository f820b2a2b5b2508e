import type { Reading } from "../../transaction"
import { IMPORTED_CASE_COLUMNS, type ImportedCaseRecord, type ListImportedCases } from "./list-imported-cases"

export interface ListCasesBefore extends Pick<ListImportedCases, "kind" | "after" | "limit"> {
  /** By which the customer is known, in lower case. */
  readonly emails: readonly string[]
  /** Of the order in question, as the old system may have written it. */
  readonly order_numbers: readonly string[]
}

/**
 * One page of what a customer had with the shop before, the newest first: the cases that name one of his addresses, and
 * those that name his order and nobody. Another shop counted its orders from one as well, so that a case with another's
 * address is another's, whatever its number. Each half stops at the page's end by its own index.
 */
export async function listCasesBefore(reading: Reading, input: ListCasesBefore): Promise<ImportedCaseRecord[]> {
  const { emails, order_numbers, kind, after, limit } = input
  const narrowed: [string, readonly unknown[]][] = [
    ...(kind === null ? [] : [["kind = ?", [kind]] satisfies [string, unknown[]]]),
    ...(after === null
      ? []
      : [["(opened_at, id) < (?::timestamptz, ?)", [after.opened_at, after.id]] satisfies [string, unknown[]]]),
  ]
  const half = (whose: string) =>
    `(select ${IMPORTED_CASE_COLUMNS} from imported_case
       where ${[whose, "deleted_at is null", ...narrowed.map(([sql]) => sql)].join(" and ")}
       order by opened_at desc, id desc limit ?)`
  const rest = [...narrowed.flatMap(([, parameters]) => parameters), limit]
  return reading.query<ImportedCaseRecord>(
    `${half("customer_email = any(?)")} union all ${half("order_number = any(?) and customer_email is null")}
      order by opened_at desc, id desc limit ?`,
    [emails, ...rest, order_numbers, ...rest, limit],
  )
}
