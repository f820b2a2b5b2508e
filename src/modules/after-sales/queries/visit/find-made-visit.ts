import { MedusaError } from "@medusajs/framework/utils"

import type { Reading } from "../../transaction"

/** The visit by hand that was made about a subject of its own. */
export async function findMadeVisit(reading: Reading, subject: string): Promise<string> {
  const [visit] = await reading.query<{ id: string }>(
    `select id from follow_up_visit where subject = ? and plan_id is null and deleted_at is null`,
    [subject],
  )
  if (!visit) throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, `No visit was made about ${subject}`)
  return visit.id
}
