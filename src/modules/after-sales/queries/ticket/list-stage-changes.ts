import type { StageChange } from "../../../../domain/ticket/waits-of"
import type { Reading } from "../../transaction"

/** Through which stages a ticket went, and when. */
export async function listStageChanges(reading: Reading, ticketId: string): Promise<StageChange[]> {
  return reading.query<StageChange>(
    `select to_stage, occurred_at from ticket_event where ticket_id = ? and deleted_at is null order by id`,
    [ticketId],
  )
}
