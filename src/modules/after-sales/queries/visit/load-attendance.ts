import type { Appointment } from "../../../../domain/follow-up/free-slots"
import type { Skill } from "../../../../domain/team/routing-rule"
import type { Reading } from "../../transaction"
import { loadAgents, type LoadedAgent } from "../team/load-agents"

export interface LoadAttendance {
  readonly team_id: string
  readonly skill: Skill | null
  readonly from: Date
  readonly until: Date
  /** A visit that is to be moved does not stand in its own way. */
  readonly except_visit_id: string | null
  readonly now: Date
}

/** Who could attend a visit, and for when they are taken already. */
export interface Attendance {
  readonly agents: readonly LoadedAgent[]
  readonly appointments: readonly Appointment[]
}

/** Longer than any appointment: one that began before the span may reach into it. */
const LONGEST_MS = 24 * 60 * 60_000

/** The people of a team who have the skill, with their appointments around a span. */
export async function loadAttendance(reading: Reading, input: LoadAttendance): Promise<Attendance> {
  const { team_id, skill, from, until, except_visit_id, now } = input
  const members = await loadAgents(reading, { team_id, only_members: true, now })
  const agents = members.filter(
    ({ skills }) => skill === null || skills.some(({ code, level }) => code === skill.code && level >= skill.level),
  )
  const appointments = await reading.query<Appointment>(
    `select agent_id, due_at as starts_at, due_at + duration_minutes * interval '1 minute' as ends_at
       from follow_up_visit
      where agent_id = any(?) and due_at >= ? and due_at < ? and status in ('scheduled', 'confirmed')
        and id <> ? and deleted_at is null`,
    [agents.map(({ id }) => id), new Date(from.getTime() - LONGEST_MS), until, except_visit_id ?? ""],
  )
  return { agents, appointments }
}
