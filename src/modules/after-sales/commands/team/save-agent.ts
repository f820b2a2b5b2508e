import { MedusaError } from "@medusajs/framework/utils"

import type { StaffNoticeKind } from "../../../../domain/notification/decide-staff-telling"
import type { Skill } from "../../../../domain/team/routing-rule"
import { RefusalError } from "../../refusal-error"
import type { Transaction } from "../../transaction"

export interface AgentToSave {
  /** Null makes an agent of a user. */
  readonly id: string | null
  /** Of an agent who stands, the user stays: his tickets are that user's. */
  readonly user_id: string
  readonly display_name: string
  readonly languages: readonly string[]
  readonly capacity: number
  readonly calendar_id: string | null
  /** Where he visits customers; none is everywhere. */
  readonly areas: readonly string[]
  /** What he wants told together in the morning. */
  readonly digest: readonly StaffNoticeKind[]
  readonly is_active: boolean
  readonly skills: readonly Skill[]
  readonly team_ids: readonly string[]
}

/** Writes an agent with his skills and teams; what was there before is replaced. Answers his id. */
export async function saveAgent(transaction: Transaction, agent: AgentToSave): Promise<string> {
  await refuseTakenUser(transaction, agent)
  await requireAll(transaction, "service_team", agent.team_ids)
  await requireAll(transaction, "business_calendar", agent.calendar_id === null ? [] : [agent.calendar_id])
  const id = await writeAgent(transaction, agent)
  const { rows, context } = transaction
  const agent_id = id
  await rows.createServiceAgentSkills(
    agent.skills.map((skill) => ({ ...skill, agent_id })),
    context,
  )
  await rows.createServiceTeamMembers(
    [...new Set(agent.team_ids)].map((team_id) => ({ team_id, agent_id })),
    context,
  )
  return id
}

async function refuseTakenUser({ query }: Transaction, { id, user_id }: AgentToSave): Promise<void> {
  if (id !== null) return
  await query(`select pg_advisory_xact_lock(hashtextextended('after_sales.service_agent', 0))`)
  const taken = await query(`select 1 from service_agent where user_id = ? and deleted_at is null`, [user_id])
  if (taken.length === 0) return
  const message = "This user is an agent already."
  throw new RefusalError([{ code: "in_use", message, field: "user_id", facts: { value: user_id } }])
}

async function requireAll(
  { query }: Transaction,
  table: "service_team" | "business_calendar",
  ids: readonly string[],
): Promise<void> {
  const found = await query<{ id: string }>(`select id from ${table} where id = any(?) and deleted_at is null`, [ids])
  const missing = ids.find((id) => found.every((row) => row.id !== id))
  if (missing === undefined) return
  const what = table === "service_team" ? "team" : "business calendar"
  throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no ${what} with id ${missing}`)
}

async function writeAgent({ query, rows, context }: Transaction, agent: AgentToSave): Promise<string> {
  const { id, user_id, skills: _skills, team_ids: _teams, languages, areas, digest, ...rest } = agent
  const columns = { ...rest, languages: [...languages], areas: [...areas], digest: [...digest] }
  if (id === null) return (await rows.createServiceAgents({ user_id, ...columns }, context)).id
  const found = await query(`select 1 from service_agent where id = ? and deleted_at is null for update`, [id])
  if (found.length === 0) throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no agent with id ${id}`)
  await rows.updateServiceAgents({ id, ...columns }, context)
  await query(`delete from service_agent_skill where agent_id = ?`, [id])
  await query(`delete from service_team_member where agent_id = ?`, [id])
  return id
}
