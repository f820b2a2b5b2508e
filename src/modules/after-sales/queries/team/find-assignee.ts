import { chooseAssignee, type Assignment } from "../../../../domain/team/choose-assignee"
import { responsibleFor, type Responsible } from "../../../../domain/team/responsible-for"
import { routeToTeam, type Routing } from "../../../../domain/team/route-to-team"
import type { TicketFacts } from "../../../../domain/team/routing-rule"
import type { Reading } from "../../transaction"
import { listRoutingRules } from "./list-routing-rules"
import { retrieveTeam } from "./list-teams"
import { loadAgents, type LoadedAgent } from "./load-agents"

export interface FindAssignee {
  readonly facts: TicketFacts
  /** The team that has the ticket already; null routes it. */
  readonly team_id: string | null
  /** Everybody is looked at and named, also of other teams; otherwise the team's own people. */
  readonly explain: boolean
  readonly now: Date
}

export interface FoundAssignee {
  readonly routing: Routing
  readonly assignment: Assignment
  readonly responsible: Responsible | null
  readonly agents: readonly LoadedAgent[]
}

/** The team and the agent for a ticket, with every reason, by the same two decisions for real tickets and simulated ones. */
export async function findAssignee(reading: Reading, input: FindAssignee): Promise<FoundAssignee> {
  const { facts, explain, now } = input
  const routing = routeToTeam(facts, await listRoutingRules(reading))
  const team_id = input.team_id ?? routing.team_id
  if (team_id === null) {
    return { routing, assignment: { agent_id: null, considered: [] }, responsible: null, agents: [] }
  }
  const agents = await loadAgents(reading, { team_id, only_members: !explain, now })
  // The skill is that of the rule; whoever handed the ticket to another team knows better than the rule.
  const skill = team_id === routing.team_id ? routing.skill : null
  const assignment = chooseAssignee({ team_id, language: facts.language, skill }, agents, now)
  const owner = agents.find(({ id }) => id === assignment.agent_id)?.user_id ?? null
  return { routing, assignment, responsible: responsibleFor(owner, await retrieveTeam(reading, team_id)), agents }
}
