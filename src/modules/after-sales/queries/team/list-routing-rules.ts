import type { RoutingRule } from "../../../../domain/team/routing-rule"
import type { Reading } from "../../transaction"
import { toRoutingRule, type RuleRecord } from "./team-record"

/** The rules of every active team, in the merchant's order. */
export async function listRoutingRules(reading: Reading): Promise<RoutingRule[]> {
  const rules = await reading.query<RuleRecord & { readonly team_id: string }>(
    `select rule.id, rule.team_id, rule.kind, rule.channel, rule.language, rule.product_id, rule.category_id,
            rule.skill_code, rule.skill_level
       from service_routing_rule rule
       join service_team team on team.id = rule.team_id and team.is_active and team.deleted_at is null
      where rule.deleted_at is null
      order by team.position, team.id, rule.position, rule.id`,
  )
  return rules.map(toRoutingRule)
}
