import { MedusaError } from "@medusajs/framework/utils"

import { trackingKey } from "../../../../domain/receiving/tracking-key"
import type { StrayParcelStatus } from "../../../../domain/receiving/stray-parcel-lifecycle"
import type { Reading } from "../../transaction"
import {
  STRAY_PARCEL_COLUMNS,
  STRAY_PARCEL_CONTENTS,
  type StrayParcelRecord,
  type StrayParcelSummaryRecord,
} from "./stray-parcel-record"

export interface ListStrayParcels {
  readonly statuses: readonly StrayParcelStatus[]
  /** A tracking number, in whichever spelling. */
  readonly tracking_number: string | null
  /** Where the previous page ended. */
  readonly before_id: string | null
  readonly limit: number
}

/**
 * One page of parcels by keyset, the newest first: who searches has it in his hands. Each status gives a page of its own,
 * because an index that begins with the status is in order within one only.
 */
export async function listStrayParcels(reading: Reading, input: ListStrayParcels): Promise<StrayParcelSummaryRecord[]> {
  const statuses = [...new Set(input.statuses)]
  const pages = statuses.length === 0 ? [selectPage(input, null)] : statuses.map((status) => selectPage(input, status))
  return reading.query<StrayParcelSummaryRecord>(
    `select ${STRAY_PARCEL_COLUMNS} from (${pages.map(([sql]) => `(${sql})`).join(" union all ")}) parcel
      order by parcel.id desc limit ?`,
    [...pages.flatMap(([, parameters]) => parameters), input.limit],
  )
}

function selectPage(
  { tracking_number, before_id, limit }: ListStrayParcels,
  status: StrayParcelStatus | null,
): readonly [sql: string, parameters: readonly unknown[]] {
  const key = trackingKey(tracking_number)
  const conditions: (readonly [sql: string, parameter: string])[] = []
  if (status !== null) conditions.push(["status = ?", status])
  if (key !== null) conditions.push(["tracking_key = ?", key])
  if (before_id !== null) conditions.push(["id < ?", before_id])
  const where = ["deleted_at is null", ...conditions.map(([sql]) => sql)].join(" and ")
  const parameters = conditions.map(([, parameter]) => parameter)
  return [`select * from stray_parcel where ${where} order by id desc limit ?`, [...parameters, limit]]
}

/** @throws NOT_FOUND */
export async function readStrayParcel(reading: Reading, id: string): Promise<StrayParcelRecord> {
  const [parcel] = await reading.query<StrayParcelRecord>(
    `select ${STRAY_PARCEL_COLUMNS}, ${STRAY_PARCEL_CONTENTS} from stray_parcel parcel
      where parcel.id = ? and parcel.deleted_at is null`,
    [id],
  )
  if (!parcel) throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no parcel with id ${id}`)
  return parcel
}
