import type { Refusal } from "../kernel/decision"
import { ROUTING_ATTRIBUTES, type RoutingConditions } from "./routing-rule"

/** A rule of another team, with the name that a screen shows. */
export interface RivalRule extends RoutingConditions {
  readonly team_name: string
}

/**
 * Rules of a team that say word for word what another rule says, of this team or of another: of two such rules nobody
 * could say which one decides.
 */
export function findRoutingFaults(rules: readonly RoutingConditions[], rivals: readonly RivalRule[]): Refusal[] {
  return rules.flatMap((rule, index): Refusal[] => {
    const key = keyOf(rule)
    const rival = rivals.find((other) => keyOf(other) === key)
    const isRepeated = rules.findIndex((other) => keyOf(other) === key) < index
    if (rival === undefined && !isRepeated) return []
    const team = rival?.team_name ?? null
    const message =
      team === null ? "Another rule of this team says the same." : `A rule of the team ${team} says the same.`
    return [{ code: "routing_rule_repeated", message, field: `rules.${index}`, facts: { team } }]
  })
}

function keyOf(rule: RoutingConditions): string {
  return JSON.stringify(ROUTING_ATTRIBUTES.map((attribute) => rule[attribute]?.toLowerCase() ?? null))
}
