import { MedusaError } from "@medusajs/framework/utils"

import type { Reading } from "../../transaction"
import { TICKET_IS_ACTIVE } from "../../ticket-predicates"
import type { AgentRecord } from "./team-record"

export interface ListAgents {
  /** Those of one team; null for all. */
  readonly team_id: string | null
  /** Where the previous page ended. */
  readonly after_id: string | null
  readonly limit: number
  /** Absences that ended before are left out. */
  readonly now: Date
}

/** One page of agents by keyset, each with the tickets he has open. */
export async function listAgents(reading: Reading, input: ListAgents): Promise<AgentRecord[]> {
  const { team_id, after_id, limit, now } = input
  return selectAgents(
    reading,
    now,
    `agent.id > ? and (?::text is null or exists (
       select 1 from service_team_member member
        where member.agent_id = agent.id and member.team_id = ? and member.deleted_at is null))`,
    [after_id ?? "", team_id, team_id, limit],
  )
}

/** @throws NOT_FOUND */
export async function retrieveAgent(
  reading: Reading,
  { id, now }: { readonly id: string; readonly now: Date },
): Promise<AgentRecord> {
  const [agent] = await selectAgents(reading, now, "agent.id = ?", [id, 1])
  if (!agent) throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no agent with id ${id}`)
  return agent
}

async function selectAgents(
  reading: Reading,
  now: Date,
  filter: string,
  parameters: readonly unknown[],
): Promise<AgentRecord[]> {
  return reading.query<AgentRecord>(
    `select agent.id, agent.user_id, agent.display_name, agent.languages, agent.capacity, agent.calendar_id,
            coalesce(agent.areas, '{}') as areas, coalesce(agent.digest, '{}') as digest,
            agent.is_active, agent.last_assigned_at,
            (select count(*)::int from support_ticket ticket
              where ticket.owner_id = agent.user_id and ${TICKET_IS_ACTIVE} and ticket.deleted_at is null
            ) as open_tickets,
            array(select member.team_id from service_team_member member
                   where member.agent_id = agent.id and member.deleted_at is null order by member.id) as team_ids,
            (select coalesce(json_agg(json_build_object('code', code, 'level', level) order by code), '[]')
               from service_agent_skill skill where skill.agent_id = agent.id and skill.deleted_at is null) as skills,
            (select coalesce(json_agg(json_build_object('id', id, 'from_at', from_at, 'until_at', until_at,
               'words', words) order by from_at, id), '[]')
               from agent_absence absence
              where absence.agent_id = agent.id and (absence.until_at is null or absence.until_at > ?)
                and absence.deleted_at is null) as absences
       from service_agent agent
      where agent.deleted_at is null and ${filter}
      order by agent.id limit ?`,
    [now, ...parameters],
  )
}
