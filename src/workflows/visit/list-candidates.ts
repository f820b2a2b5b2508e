import type { MedusaContainer } from "@medusajs/framework/types"

import { DAY_MS } from "../../domain/calendar/instant"
import { whyNotAttending, type NotAttendingReason } from "../../domain/follow-up/free-slots"
import { placeOf } from "../../domain/follow-up/place-of"
import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import { loadAttendance } from "../../modules/after-sales/queries/visit/load-attendance"
import type { VisitRecord } from "../../modules/after-sales/queries/visit/visit-record"

/** Somebody of the team who has the skill, and whether he can attend. */
export interface Candidate {
  readonly agent_id: string
  readonly display_name: string
  /** Everything that keeps him from it; nothing when he can. */
  readonly reasons: readonly NotAttendingReason[]
}

/** Who could attend an appointment at its time, and why the others cannot: by the rules that chose whoever does. */
export async function listCandidates(container: MedusaContainer, visit: VisitRecord, now: Date): Promise<Candidate[]> {
  const { id, team_id, skill_code: code, skill_level: level, duration_minutes, due_at } = visit
  if (team_id === null) return []
  const skill = code === null || level === null ? null : { code, level }
  const span = { from: due_at, until: new Date(due_at.getTime() + DAY_MS) }
  const { agents, appointments } = await container
    .resolve(AFTER_SALES_MODULE)
    .ask(loadAttendance, { team_id, skill, ...span, except_visit_id: id, now })
  const question = { appointments, duration_minutes, place: placeOf(visit) }
  return agents
    .map((agent) => ({
      ...{ agent_id: agent.id, display_name: agent.display_name },
      reasons: whyNotAttending(agent, question, due_at),
    }))
    .sort((a, b) => a.reasons.length - b.reasons.length || (a.display_name < b.display_name ? -1 : 1))
}
