import type { Reading } from "../../transaction"

/** The language in which a member of staff is told things; null for somebody who is no agent. */
export async function readAgentLanguage(reading: Reading, userId: string): Promise<string | null> {
  const [agent] = await reading.query<{ language: string | null }>(
    `select languages[1] as language from service_agent where user_id = ? and deleted_at is null`,
    [userId],
  )
  return agent?.language ?? null
}
