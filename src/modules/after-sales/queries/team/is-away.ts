import type { Reading } from "../../transaction"

/** SQL: an agent who has left, or is absent at an instant, which fills both placeholders. */
export const AGENT_IS_AWAY = `(not agent.is_active or exists (
  select 1 from agent_absence absence
   where absence.agent_id = agent.id and absence.from_at <= ? and (absence.until_at is null or absence.until_at > ?)
     and absence.deleted_at is null))`

/** Whether a user is an agent who is away. A user who is no agent is never away: whoever claimed a ticket keeps it. */
export async function isAway(
  reading: Reading,
  { user_id, now }: { readonly user_id: string; readonly now: Date },
): Promise<boolean> {
  const away = await reading.query(
    `select 1 from service_agent agent where agent.user_id = ? and agent.deleted_at is null and ${AGENT_IS_AWAY}`,
    [user_id, now, now],
  )
  return away.length > 0
}
