import { MedusaError } from "@medusajs/framework/utils"

import { decide } from "../../../../domain/kernel/decision"
import { findRoutingFaults, type RivalRule } from "../../../../domain/team/find-routing-faults"
import type { RoutingConditions, Skill } from "../../../../domain/team/routing-rule"
import { acceptedOrThrow, RefusalError } from "../../refusal-error"
import type { Transaction } from "../../transaction"

export interface RuleToSave extends RoutingConditions {
  readonly skill: Skill | null
}

export interface TeamToSave {
  /** Null creates a team. */
  readonly id: string | null
  /** Of a team that stands, the code stays as it is: reports cite it. */
  readonly code: string
  readonly name_en: string
  readonly name_zh: string
  readonly calendar_id: string | null
  readonly lead_user_id: string | null
  readonly manager_user_id: string | null
  readonly is_active: boolean
  readonly position: number
  readonly rules: readonly RuleToSave[]
}

/** Writes a team and its rules; the rules that were there before are replaced. Answers its id. */
export async function saveTeam(transaction: Transaction, team: TeamToSave): Promise<string> {
  // One writer at a time: rules of two teams saved together could say the same.
  await transaction.query(`select pg_advisory_xact_lock(hashtextextended('after_sales.service_team', 0))`)
  await requireCalendar(transaction, team.calendar_id)
  await refuseTakenCode(transaction, team)
  acceptedOrThrow(decide(findRoutingFaults(team.rules, await listRivals(transaction, team.id)), () => null))
  const id = await writeTeam(transaction, team)
  await transaction.rows.createServiceRoutingRules(
    team.rules.map(({ skill, language, ...conditions }, position) => ({
      ...conditions,
      language: language?.toLowerCase() ?? null,
      skill_code: skill?.code ?? null,
      skill_level: skill?.level ?? null,
      position,
      team_id: id,
    })),
    transaction.context,
  )
  return id
}

/** A team works by some calendar, so that who works now can always be told. */
async function requireCalendar({ query }: Transaction, id: string | null): Promise<void> {
  const [found] = await query(
    `select 1 from business_calendar where deleted_at is null and (id = ? or (?::text is null and is_default))`,
    [id, id],
  )
  if (found) return
  if (id !== null) throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no business calendar with id ${id}`)
  const message = "The shop has no default calendar: choose one for the team."
  throw new RefusalError([{ code: "calendar_required", message, field: "calendar_id" }])
}

async function refuseTakenCode({ query }: Transaction, { id, code }: TeamToSave): Promise<void> {
  if (id !== null) return
  const taken = await query(`select 1 from service_team where code = ? and deleted_at is null`, [code])
  if (taken.length === 0) return
  const message = `Another team has the code ${code}.`
  throw new RefusalError([{ code: "in_use", message, field: "code", facts: { value: code } }])
}

/** The rules of every other team, also of those that rest: they may be taken up again. */
async function listRivals({ query }: Transaction, id: string | null): Promise<RivalRule[]> {
  return query<RivalRule>(
    `select rule.kind, rule.channel, rule.language, rule.product_id, rule.category_id, team.name_en as team_name
       from service_routing_rule rule join service_team team on team.id = rule.team_id
      where rule.deleted_at is null and team.id is distinct from ?`,
    [id],
  )
}

async function writeTeam({ query, rows, context }: Transaction, team: TeamToSave): Promise<string> {
  const { id, code, rules: _, ...columns } = team
  if (id === null) return (await rows.createServiceTeams({ code, ...columns }, context)).id
  const found = await query(`select 1 from service_team where id = ? and deleted_at is null for update`, [id])
  if (found.length === 0) throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no team with id ${id}`)
  await rows.updateServiceTeams({ id, ...columns }, context)
  await query(`delete from service_routing_rule where team_id = ?`, [id])
  return id
}
