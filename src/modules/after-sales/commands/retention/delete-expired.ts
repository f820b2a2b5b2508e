import type { Transaction } from "../../transaction"

interface Retention {
  readonly table:
    | "guest_access"
    | "after_sales_idempotency"
    | "outbox_message"
    | "after_sales_rate_limit"
    | "after_sales_discrepancy"
    | "withdrawal"
    | "inbound_message"
    | "customer_contact"
  readonly key: "id" | "key"
  /** How long a row is kept after it has served. */
  readonly days: number
  /** True for a row that had served by `cutoff.at`. */
  readonly served: string
}

const RETENTION: readonly Retention[] = [
  {
    table: "guest_access",
    key: "id",
    days: 1,
    served:
      "link_expires_at <= cutoff.at and coalesce(session_expires_at, link_expires_at) <= cutoff.at and deleted_at is null",
  },
  { table: "after_sales_idempotency", key: "id", days: 7, served: "created_at <= cutoff.at and deleted_at is null" },
  { table: "outbox_message", key: "id", days: 90, served: "status in ('sent', 'failed') and updated_at <= cutoff.at" },
  { table: "after_sales_discrepancy", key: "id", days: 90, served: "tried_at <= cutoff.at and deleted_at is null" },
  // Nobody declared anything: a name and an address are kept no longer than the confirmation may take.
  {
    table: "withdrawal",
    key: "id",
    days: 0,
    served: "stage = 'draft' and expires_at <= cutoff.at and deleted_at is null",
  },
  // As long as somebody may answer to it, or its gateway deliver it again.
  { table: "inbound_message", key: "id", days: 180, served: "received_at <= cutoff.at and deleted_at is null" },
  // No shop may wait longer than a year from one contact to the next: after that it counts for nothing.
  { table: "customer_contact", key: "id", days: 366, served: "contacted_at <= cutoff.at and deleted_at is null" },
  // The library that counts keeps the end of a window in epoch milliseconds.
  {
    table: "after_sales_rate_limit",
    key: "key",
    days: 1,
    served: "expire <= (extract(epoch from cutoff.at) * 1000)::bigint",
  },
]

const DAY_MS = 24 * 60 * 60_000

export interface DeleteExpired {
  /** Rows per table and call, so that no transaction holds many locks for long. */
  readonly limit: number
  readonly now: Date
}

/** Deletes rows that have served, a batch of each table. Returns the largest batch: below `limit`, nothing is left. */
export async function deleteExpired(
  transaction: Pick<Transaction, "query">,
  { limit, now }: DeleteExpired,
): Promise<number> {
  let largest = 0
  for (const { table, key, days, served } of RETENTION) {
    const deleted = await transaction.query(
      `with cutoff as (select ?::timestamptz as at),
            expired as (select ${key} from ${table}, cutoff where ${served} limit ? for update of ${table} skip locked)
       delete from ${table} where ${key} in (select ${key} from expired) returning ${key}`,
      [new Date(now.getTime() - days * DAY_MS), limit],
    )
    largest = Math.max(largest, deleted.length)
  }
  return largest
}
