import { requireCalendar } from "../calendar/require-calendar"
import type { AgentFacts } from "./agent-facts"
import type { RoutingRule, TicketFacts } from "./routing-rule"

/** A Tuesday, 10:00 UTC. */
export const NOW = new Date("2026-11-24T10:00:00.000Z")

export const OFFICE = requireCalendar({ time_zone: "UTC", hours: { tue: [["09:00", "17:00"]] } })

export function buildAgent(given: Partial<AgentFacts> & Pick<AgentFacts, "id">): AgentFacts {
  return {
    is_active: true,
    team_ids: ["first_line"],
    skills: [],
    languages: ["en"],
    capacity: 10,
    open_tickets: 0,
    last_assigned_at: null,
    absences: [],
    areas: [],
    calendar: OFFICE,
    ...given,
  }
}

export function buildRule(given: Partial<RoutingRule> & Pick<RoutingRule, "id">): RoutingRule {
  return {
    ...{ team_id: `team of ${given.id}`, skill: null },
    ...{ kind: null, channel: null, language: null, product_id: null, category_id: null },
    ...given,
  }
}

export function buildFacts(given: Partial<TicketFacts> = {}): TicketFacts {
  return { kind: "consultation", channel: "web", language: null, product_id: null, category_ids: [], ...given }
}
