import type { VisitStatus } from "../../../../domain/follow-up/lifecycle"
import type { Reading } from "../../transaction"
import { VISIT_COLUMNS, VISIT_TABLES, type VisitRecord } from "./visit-record"

export interface ListVisits {
  readonly from: Date | null
  readonly until: Date | null
  readonly statuses: readonly VisitStatus[]
  readonly agent_id: string | null
  readonly order_id: string | null
  readonly customer_id: string | null
  /** Where the previous page ended. */
  readonly after: { readonly due_at: Date; readonly id: string } | null
  readonly limit: number
}

/** One page of visits by keyset, in the order in which they are due. */
export async function listVisits(reading: Reading, input: ListVisits): Promise<VisitRecord[]> {
  const { from, until, statuses, agent_id, order_id, customer_id, after, limit } = input
  return reading.query<VisitRecord>(
    `select ${VISIT_COLUMNS} from ${VISIT_TABLES}
      where visit.deleted_at is null
        and (?::timestamptz is null or visit.due_at >= ?)
        and (?::timestamptz is null or visit.due_at < ?)
        and (cardinality(?::text[]) = 0 or visit.status = any(?))
        and (?::text is null or visit.agent_id = ?)
        and (?::text is null or visit.order_id = ?)
        and (?::text is null or visit.customer_id = ?)
        and (?::timestamptz is null or (visit.due_at, visit.id) > (?, ?))
      order by visit.due_at, visit.id limit ?`,
    [
      ...[from, from, until, until, statuses, statuses],
      ...[agent_id, agent_id, order_id, order_id, customer_id, customer_id],
      ...[after?.due_at ?? null, after?.due_at ?? null, after?.id ?? null],
      limit,
    ],
  )
}
