import type { RepairStage } from "../../../../domain/repair/lifecycle"
import type { Reading } from "../../transaction"
import { REPAIR_COLUMNS, type RepairRecord } from "./repair-record"

export interface ListRepairs {
  readonly stages: readonly RepairStage[]
  readonly order_id: string | null
  readonly rma_id: string | null
  /** Where the previous page ended. */
  readonly after: { readonly due_at: string; readonly id: string } | null
  readonly limit: number
}

/** One page by keyset, what is due first in front: what is late stands on top of its column. */
export async function listRepairs(reading: Reading, input: ListRepairs): Promise<RepairRecord[]> {
  const { stages, order_id, rma_id, after, limit } = input
  return reading.query<RepairRecord>(
    `select ${REPAIR_COLUMNS} from repair_order
      where deleted_at is null
        and (cardinality(?::text[]) = 0 or stage = any(?))
        and (?::text is null or order_id = ?)
        and (?::text is null or rma_id = ?)
        and (?::timestamptz is null or (due_at, id) > (?::timestamptz, ?))
      order by due_at, id limit ?`,
    [
      ...[stages, stages, order_id, order_id, rma_id, rma_id],
      ...[after?.due_at ?? null, after?.due_at ?? null, after?.id ?? "", limit],
    ],
  )
}
