import { MedusaError } from "@medusajs/framework/utils"

import type { AdminErasure } from "../../../../domain/customer/archive"
import type { Reading } from "../../transaction"

const iso = (column: string) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as ${column}`

/** @throws NOT_FOUND */
export async function readErasure(reading: Reading, id: string): Promise<AdminErasure> {
  const [erasure] = await reading.query<AdminErasure>(
    `select id, stage, counts, cardinality(evidence_ids) as files, requested_by, ${iso("begun_at")}, ${iso("erased_at")}
       from customer_erasure where id = ? and deleted_at is null`,
    [id],
  )
  if (!erasure) throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no erasure with id ${id}`)
  return erasure
}
