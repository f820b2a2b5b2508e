import { MedusaError } from "@medusajs/framework/utils"

import { FINDING_PENDING } from "../../../../domain/receiving/finding-lifecycle"
import type { Reading } from "../../transaction"
import { FINDING_JSON, type FindingRecord } from "./finding-record"

export interface ListFindings {
  /** Only what is late at this instant. */
  readonly late_at: Date | null
  /** Where the previous page ended. */
  readonly after: { readonly due_at: string; readonly id: string } | null
  readonly limit: number
}

/** One page of what waits in the house, the most urgent first, by keyset. What waits with its parcel is not in it. */
export async function listPendingFindings(reading: Reading, input: ListFindings): Promise<FindingRecord[]> {
  const found = await reading.query<{ finding: FindingRecord }>(
    `select ${FINDING_JSON} as finding from parcel_finding finding
      where finding.due_at is not null and finding.deleted_at is null and finding.status = any(?)
        and (?::timestamptz is null or finding.due_at <= ?)
        and (?::timestamptz is null or (finding.due_at, finding.id) > (?::timestamptz, ?))
      order by finding.due_at, finding.id limit ?`,
    [
      FINDING_PENDING,
      ...[input.late_at, input.late_at],
      ...[input.after?.due_at ?? null, input.after?.due_at ?? null, input.after?.id ?? null],
      input.limit,
    ],
  )
  return found.map(({ finding }) => finding)
}

/** All that came with the parcels of a request, and what this request was opened for. */
export async function listFindingsOfRma(reading: Reading, rmaId: string): Promise<FindingRecord[]> {
  const found = await reading.query<{ finding: FindingRecord }>(
    `select ${FINDING_JSON} as finding from parcel_finding finding
      where (finding.rma_id = ? or finding.taken_into_rma_id = ?) and finding.deleted_at is null order by finding.id`,
    [rmaId, rmaId],
  )
  return found.map(({ finding }) => finding)
}

/** @throws NOT_FOUND */
export async function readFinding(reading: Reading, id: string): Promise<FindingRecord> {
  const [found] = await reading.query<{ finding: FindingRecord }>(
    `select ${FINDING_JSON} as finding from parcel_finding finding where finding.id = ? and finding.deleted_at is null`,
    [id],
  )
  if (!found) throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no finding with id ${id}`)
  return found.finding
}
