import {
  ROUTING_ATTRIBUTES,
  type RoutingAttribute,
  type RoutingConditions,
  type RoutingRule,
  type Skill,
  type TicketFacts,
} from "./routing-rule"
import { sameLanguage } from "./same-language"

/** How one rule stands to a ticket. */
export interface ConsideredRule {
  readonly rule_id: string
  readonly team_id: string
  readonly chosen: boolean
  /** What the rule asks for and the ticket is not. Empty and not chosen: a more specific rule went first. */
  readonly unmet: readonly RoutingAttribute[]
}

export interface Routing {
  /** Null when no rule matches: then the ticket waits for whoever looks at what no team has. */
  readonly team_id: string | null
  readonly rule_id: string | null
  readonly skill: Skill | null
  /** Every rule, in the order in which they were weighed. */
  readonly considered: readonly ConsideredRule[]
}

/**
 * The team that a ticket goes to, with why each other rule did not decide. The most specific rule wins: one that names
 * the product before one that names a category, a kind, a language, a channel. Between equals, which only two
 * categories of one product can be, the first of the list.
 */
export function routeToTeam(facts: TicketFacts, rules: readonly RoutingRule[]): Routing {
  const weighed = rules
    .map((rule, order) => ({ rule, order, weight: weightOf(rule), unmet: unmetBy(facts, rule) }))
    .sort((a, b) => b.weight - a.weight || a.order - b.order)
  const winner = weighed.find(({ unmet }) => unmet.length === 0)?.rule ?? null
  return {
    team_id: winner?.team_id ?? null,
    rule_id: winner?.id ?? null,
    skill: winner?.skill ?? null,
    considered: weighed.map(({ rule, unmet }) => ({
      rule_id: rule.id,
      team_id: rule.team_id,
      chosen: rule.id === winner?.id,
      unmet,
    })),
  }
}

/** A binary number with a digit per attribute, the most telling first: no sum of lesser ones reaches a greater one. */
function weightOf(rule: RoutingConditions): number {
  return ROUTING_ATTRIBUTES.reduce((weight, attribute) => weight * 2 + (rule[attribute] === null ? 0 : 1), 0)
}

function unmetBy(facts: TicketFacts, rule: RoutingConditions): RoutingAttribute[] {
  return ROUTING_ATTRIBUTES.filter((attribute) => rule[attribute] !== null && !isMet(facts, rule, attribute))
}

function isMet(facts: TicketFacts, rule: RoutingConditions, attribute: RoutingAttribute): boolean {
  switch (attribute) {
    case "category_id":
      return rule.category_id !== null && facts.category_ids.includes(rule.category_id)
    case "language":
      return rule.language !== null && facts.language !== null && sameLanguage(rule.language, facts.language)
    default:
      return rule[attribute] === facts[attribute]
  }
}
