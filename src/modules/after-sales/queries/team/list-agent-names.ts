import type { Reading } from "../../transaction"
import type { AgentRecord } from "./team-record"

type Named = Pick<AgentRecord, "id" | "user_id" | "display_name">

/** What these agents are called, by id. */
export async function listAgentNames(reading: Reading, ids: readonly string[]): Promise<ReadonlyMap<string, Named>> {
  const agents = await reading.query<Named>(`select id, user_id, display_name from service_agent where id = any(?)`, [
    ids,
  ])
  return new Map(agents.map((agent) => [agent.id, agent]))
}
