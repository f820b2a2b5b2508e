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

/** One page of parcels by keyset, the newest first: who searches has it in his hands. */
export async function listStrayParcels(reading: Reading, input: ListStrayParcels): Promise<StrayParcelSummaryRecord[]> {
  const key = trackingKey(input.tracking_number)
  return reading.query<StrayParcelSummaryRecord>(
    `select ${STRAY_PARCEL_COLUMNS} from stray_parcel parcel
      where parcel.deleted_at is null
        and (cardinality(?::text[]) = 0 or parcel.status = any(?))
        and (?::text is null or parcel.tracking_key = ?)
        and (?::text is null or parcel.id < ?)
      order by parcel.id desc limit ?`,
    [...[input.statuses, input.statuses], ...[key, key], ...[input.before_id, input.before_id], input.limit],
  )
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
