import { hashSecret } from "../../hash-secret"
import type { Reading } from "../../transaction"

/** The agent whose calendar a secret opens; null for one that is unknown or revoked. */
export async function findFeed(reading: Reading, secret: string): Promise<string | null> {
  const [feed] = await reading.query<{ agent_id: string }>(
    `select agent_id from visit_feed where secret_hash = ? and revoked_at is null and deleted_at is null`,
    [hashSecret(secret)],
  )
  return feed?.agent_id ?? null
}

/** The service agent that a member of staff is; null for one who serves in no team. */
export async function findAgentOfUser(reading: Reading, userId: string): Promise<string | null> {
  const [agent] = await reading.query<{ id: string }>(
    `select id from service_agent where user_id = ? and deleted_at is null`,
    [userId],
  )
  return agent?.id ?? null
}
