import { PRESET_TEAMS } from "../../../../domain/team/preset-teams"
import type { Transaction } from "../../transaction"
import { saveTeam } from "./save-team"

/** The four units of the handbook (M02), for a shop that has made no team yet. */
export async function seedTeams(transaction: Transaction): Promise<void> {
  const existing = await transaction.query(`select 1 from service_team where deleted_at is null limit 1`)
  if (existing.length > 0) return
  for (const [position, { rules, ...team }] of PRESET_TEAMS.entries()) {
    await saveTeam(transaction, {
      ...team,
      ...{ id: null, calendar_id: null, lead_user_id: null, manager_user_id: null, is_active: true, position },
      rules: rules.map((rule) => ({ ...rule, skill: null })),
    })
  }
}
