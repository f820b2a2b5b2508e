import { MedusaError } from "@medusajs/framework/utils"

import type { Reading } from "../../transaction"
import { VISIT_COLUMNS, VISIT_TABLES, type VisitEventRecord, type VisitRecord } from "./visit-record"

/** @throws NOT_FOUND */
export async function readVisit(reading: Reading, id: string): Promise<VisitRecord> {
  const [visit] = await reading.query<VisitRecord>(
    `select ${VISIT_COLUMNS} from ${VISIT_TABLES} where visit.id = ? and visit.deleted_at is null`,
    [id],
  )
  if (!visit) throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no visit with id ${id}`)
  return visit
}

/** What happened to a visit, in order. */
export async function listVisitEvents(reading: Reading, visitId: string): Promise<VisitEventRecord[]> {
  return reading.query<VisitEventRecord>(
    `select id, action, from_status, to_status, due_at, actor_type, actor_id, words, occurred_at
       from follow_up_visit_event where visit_id = ? and deleted_at is null order by occurred_at, id`,
    [visitId],
  )
}
