import type { StageChange } from "../../../../domain/ticket/waits-of"
import type { Reading } from "../../transaction"

/** Through which stages a ticket went, and when. What moved no stage is left out: it may share its instant with what did. */
export async function listStageChanges(reading: Reading, ticketId: string): Promise<StageChange[]> {
  return reading.query<StageChange>(
    `select to_stage, occurred_at from ticket_event where ticket_id = ? and from_stage is distinct from to_stage and deleted_at is null
      order by occurred_at, id`,
    [ticketId],
  )
}
