import { isAbsentAt } from "../../domain/team/agent-facts"
import type { FoundAssignee } from "../../modules/after-sales/queries/team/find-assignee"
import type { AbsenceRecord, AgentRecord, TeamRecord } from "../../modules/after-sales/queries/team/team-record"
import type { AdminServiceAgent, AdminServiceTeam, AgentAbsenceBody, SimulatedAssignment } from "../../types"

export function toAdminTeam({ rules, ...team }: TeamRecord): AdminServiceTeam {
  return {
    ...team,
    rules: rules.map(({ skill_code, skill_level, ...conditions }) => ({
      ...conditions,
      skill: skill_code === null || skill_level === null ? null : { code: skill_code, level: skill_level },
    })),
  }
}

export function toAdminAgent(agent: AgentRecord, now: Date): AdminServiceAgent {
  const absences = agent.absences.map(toAbsence)
  const spans = absences.map(({ from_at, until_at }) => ({
    from: new Date(from_at),
    until: until_at === null ? null : new Date(until_at),
  }))
  return {
    ...agent,
    is_absent: isAbsentAt(spans, now),
    last_assigned_at: agent.last_assigned_at?.toISOString() ?? null,
    absences,
  }
}

function toAbsence({ id, from_at, until_at, words }: AbsenceRecord): AgentAbsenceBody {
  const iso = (at: string) => new Date(at).toISOString()
  return { id, from_at: iso(from_at), until_at: until_at === null ? null : iso(until_at), words }
}

/** The reasons with the names that a screen shows. */
export function toSimulatedAssignment(
  { routing, assignment, responsible }: FoundAssignee,
  names: ReadonlyMap<string, Pick<AgentRecord, "user_id" | "display_name">>,
  at: Date,
): SimulatedAssignment {
  return {
    at: at.toISOString(),
    team_id: routing.team_id,
    rule_id: routing.rule_id,
    skill: routing.skill,
    agent_id: assignment.agent_id,
    responsible,
    rules: routing.considered,
    agents: assignment.considered.map((agent) => ({
      ...agent,
      user_id: names.get(agent.agent_id)?.user_id ?? "",
      display_name: names.get(agent.agent_id)?.display_name ?? "",
    })),
  }
}
