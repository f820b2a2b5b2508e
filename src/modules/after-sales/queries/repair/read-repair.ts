import { noRepairOrder } from "../../commands/repair/locked-repair"
import type { Reading } from "../../transaction"
import { REPAIR_COLUMNS, type RepairEventRecord, type RepairRecord } from "./repair-record"

/** @throws NOT_FOUND */
export async function readRepair(reading: Reading, id: string): Promise<RepairRecord> {
  const [order] = await reading.query<RepairRecord>(
    `select ${REPAIR_COLUMNS} from repair_order where id = ? and deleted_at is null`,
    [id],
  )
  if (!order) throw noRepairOrder(id)
  return order
}

/** The repair that a request waits for, or waited for; null for one that asked for something else. */
export async function findRepairOfRma(reading: Reading, rmaId: string): Promise<RepairRecord | null> {
  const [order] = await reading.query<RepairRecord>(
    `select ${REPAIR_COLUMNS} from repair_order where rma_id = ? and deleted_at is null`,
    [rmaId],
  )
  return order ?? null
}

/** The history of a repair, the oldest line first. */
export async function listRepairEvents(reading: Reading, id: string): Promise<RepairEventRecord[]> {
  return reading.query<RepairEventRecord>(
    `select id, action, from_stage, to_stage, actor_type, actor_id, words, occurred_at
       from repair_order_event where repair_order_id = ? order by id`,
    [id],
  )
}
