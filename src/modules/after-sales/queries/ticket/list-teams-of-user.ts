import type { Reading } from "../../transaction"

/** The teams that a member of staff serves in. */
export async function listTeamsOfUser(reading: Reading, userId: string): Promise<string[]> {
  const teams = await reading.query<{ team_id: string }>(
    `select member.team_id from service_agent agent
       join service_team_member member on member.agent_id = agent.id and member.deleted_at is null
      where agent.user_id = ? and agent.deleted_at is null order by member.team_id`,
    [userId],
  )
  return teams.map(({ team_id }) => team_id)
}
