import { isOpenAt } from "../calendar/is-open-at"
import { isAbsentAt, type AgentFacts } from "./agent-facts"
import type { Skill } from "./routing-rule"
import { sameLanguage } from "./same-language"

/** Whom a ticket needs. */
export interface Wanted {
  readonly team_id: string
  /** BCP 47; null when any will do. */
  readonly language: string | null
  readonly skill: Skill | null
}

/** Why somebody did not get a ticket. The last two are about colleagues who could have had it. */
export const NOT_CHOSEN_REASONS = [
  "inactive",
  "not_in_team",
  "skill_missing",
  "skill_too_low",
  "language_not_spoken",
  "absent",
  "outside_hours",
  "at_capacity",
  "more_loaded",
  "served_later",
] as const
export type NotChosenReason = (typeof NOT_CHOSEN_REASONS)[number]

export interface ConsideredAgent {
  readonly agent_id: string
  readonly open_tickets: number
  readonly capacity: number
  readonly chosen: boolean
  /** All reasons; empty for the chosen one. */
  readonly reasons: readonly NotChosenReason[]
}

export interface Assignment {
  /** Null when nobody can: the team's lead answers for the ticket until somebody does. */
  readonly agent_id: string | null
  /** Everybody who was looked at: who got it, then who could have had it in order, then the others. */
  readonly considered: readonly ConsideredAgent[]
}

/**
 * Who gets a ticket, and why each other one does not. Of those who can, the one with the smallest part of his capacity
 * taken; among equals whoever has waited longest since his last one, then the smaller id, so that the same facts give
 * the same answer.
 */
export function chooseAssignee(wanted: Wanted, agents: readonly AgentFacts[], now: Date): Assignment {
  const looked = agents.map((agent) => ({ agent, reasons: reasonsAgainst(agent, wanted, now) }))
  const able = looked.filter(({ reasons }) => reasons.length === 0).map(({ agent }) => agent)
  const [winner, ...behind] = able.sort(inOrder)
  const considered = [
    ...(winner === undefined ? [] : [toConsidered(winner, [])]),
    ...behind.map((agent) => toConsidered(agent, [reasonBehind(agent, winner)])),
    ...looked.filter(({ reasons }) => reasons.length > 0).map(({ agent, reasons }) => toConsidered(agent, reasons)),
  ]
  return { agent_id: winner?.id ?? null, considered }
}

function reasonsAgainst(agent: AgentFacts, wanted: Wanted, now: Date): NotChosenReason[] {
  const { team_id, language, skill } = wanted
  const level = agent.skills.find(({ code }) => code === skill?.code)?.level
  const tests: readonly (readonly [NotChosenReason, boolean])[] = [
    ["inactive", !agent.is_active],
    ["not_in_team", !agent.team_ids.includes(team_id)],
    ["skill_missing", skill !== null && level === undefined],
    ["skill_too_low", skill !== null && level !== undefined && level < skill.level],
    ["language_not_spoken", language !== null && !agent.languages.some((spoken) => sameLanguage(spoken, language))],
    ["absent", isAbsentAt(agent.absences, now)],
    ["outside_hours", !isOpenAt(agent.calendar, now)],
    ["at_capacity", agent.open_tickets >= agent.capacity],
  ]
  return tests.filter(([, holds]) => holds).map(([reason]) => reason)
}

function inOrder(a: AgentFacts, b: AgentFacts): number {
  return compareLoads(a, b) || lastGiven(a) - lastGiven(b) || (a.id < b.id ? -1 : 1)
}

/** Parts of capacity compared without dividing: 3 of 9 and 1 of 3 are equal. */
function compareLoads(a: AgentFacts, b: AgentFacts): number {
  return a.open_tickets * b.capacity - b.open_tickets * a.capacity
}

/** Somebody who never had one has waited longest of all. */
function lastGiven({ last_assigned_at }: AgentFacts): number {
  return last_assigned_at?.getTime() ?? Number.MIN_SAFE_INTEGER
}

function reasonBehind(agent: AgentFacts, winner: AgentFacts | undefined): NotChosenReason {
  return winner !== undefined && compareLoads(agent, winner) > 0 ? "more_loaded" : "served_later"
}

function toConsidered(agent: AgentFacts, reasons: readonly NotChosenReason[]): ConsideredAgent {
  const { id, open_tickets, capacity } = agent
  return { agent_id: id, open_tickets, capacity, chosen: reasons.length === 0, reasons }
}
