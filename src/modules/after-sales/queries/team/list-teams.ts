import { MedusaError } from "@medusajs/framework/utils"

import type { Reading } from "../../transaction"
import type { TeamRecord } from "./team-record"

/** A shop has a handful of teams. */
const MOST_TEAMS = 200

/** Every team with its rules, in the merchant's order. */
export async function listTeams(reading: Reading): Promise<TeamRecord[]> {
  return selectTeams(reading, "true", [])
}

/** @throws NOT_FOUND */
export async function retrieveTeam(reading: Reading, id: string): Promise<TeamRecord> {
  const [team] = await selectTeams(reading, "team.id = ?", [id])
  if (!team) throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no team with id ${id}`)
  return team
}

async function selectTeams(
  reading: Reading,
  filter: "true" | "team.id = ?",
  parameters: readonly unknown[],
): Promise<TeamRecord[]> {
  return reading.query<TeamRecord>(
    `select team.id, team.code, team.name_en, team.name_zh, team.calendar_id, team.lead_user_id, team.manager_user_id,
            team.is_active, team.position,
            (select count(*)::int from service_team_member member
               join service_agent agent on agent.id = member.agent_id and agent.is_active and agent.deleted_at is null
              where member.team_id = team.id and member.deleted_at is null) as agents,
            (select coalesce(json_agg(json_build_object(
               'id', rule.id, 'kind', rule.kind, 'channel', rule.channel, 'language', rule.language,
               'product_id', rule.product_id, 'category_id', rule.category_id, 'skill_code', rule.skill_code,
               'skill_level', rule.skill_level) order by rule.position, rule.id), '[]')
               from service_routing_rule rule where rule.team_id = team.id and rule.deleted_at is null) as rules
       from service_team team
      where team.deleted_at is null and ${filter}
      order by team.position, team.id
      limit ${MOST_TEAMS}`,
    parameters,
  )
}
