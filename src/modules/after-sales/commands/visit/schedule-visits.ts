import {
  freeAgentsAt,
  listFreeSlots,
  type Appointment,
  type AttendanceQuestion,
  type SlotQuestion,
} from "../../../../domain/follow-up/free-slots"
import type { QuietHours } from "../../../../domain/contact/quiet-hours"
import { placeOf } from "../../../../domain/follow-up/place-of"
import { DAY_MS, MINUTE_MS } from "../../../../domain/calendar/instant"
import { groupBy } from "../../../../domain/kernel/group-by"
import { contactRulesOf } from "../../contact-rules"
import { loadAttendance, type Attendance } from "../../queries/visit/load-attendance"
import type { Transaction } from "../../transaction"
import type { VisitChange } from "./visit-change"
import type { VisitToDispatch } from "./visit-to-dispatch"

/** How far a visit is put off until somebody is free; after that it stands on the calendar without anybody. */
export const SEARCH_DAYS = 14

export interface ScheduleVisits {
  readonly visits: readonly VisitToDispatch[]
  readonly changes: readonly VisitChange[]
  readonly now: Date
}

/**
 * Finds somebody for each visit that has to be attended, at the time it is due or the next one at which anybody of the
 * team is free. One whom nobody can attend is put on the calendar all the same, at its own time and without a name: an
 * overload that nobody sees is one that nobody solves.
 */
export async function scheduleVisits(transaction: Transaction, input: ScheduleVisits): Promise<VisitChange[]> {
  const byId = new Map(input.visits.map((visit) => [visit.id, visit]))
  const { quiet_hours } = contactRulesOf(transaction.options)
  const scheduled: VisitChange[] = []
  for (const [key, changes] of groupBy(input.changes, ({ id }) => attendantsOf(byId.get(id)))) {
    const [first] = changes
    const visit = byId.get(first?.id ?? "")
    const attendance = key === "" || !visit ? null : await attendanceOf(transaction, visit, changes, input.now)
    scheduled.push(...placeAll(changes, byId, attendance, quiet_hours))
  }
  return scheduled
}

/** Visits for the same people are placed together: what one takes, the next one finds taken. */
function attendantsOf(visit: VisitToDispatch | undefined): string {
  if (!visit || visit.team_id === null) return ""
  return JSON.stringify([visit.team_id, visit.skill])
}

async function attendanceOf(
  transaction: Transaction,
  { team_id, skill }: VisitToDispatch,
  changes: readonly VisitChange[],
  now: Date,
): Promise<Attendance | null> {
  if (team_id === null) return null
  await lockAgents(transaction, team_id)
  const starts = changes.map(({ due_at }) => due_at.getTime())
  const until = new Date(Math.max(...starts) + (SEARCH_DAYS + 1) * DAY_MS)
  const from = new Date(Math.min(...starts))
  return loadAttendance(transaction, { team_id, skill, from, until, except_visit_id: null, now })
}

/** The team's people, in one order everywhere: of two appointments made at once the second sees the first. */
export async function lockAgents({ query }: Pick<Transaction, "query">, teamId: string): Promise<void> {
  await query(
    `select agent.id from service_agent agent
       join service_team_member member on member.agent_id = agent.id and member.deleted_at is null
      where member.team_id = ? order by agent.id for update of agent`,
    [teamId],
  )
}

function placeAll(
  changes: readonly VisitChange[],
  byId: ReadonlyMap<string, VisitToDispatch>,
  attendance: Attendance | null,
  quiet_hours: QuietHours | null,
): VisitChange[] {
  const appointments: Appointment[] = [...(attendance?.appointments ?? [])]
  return changes.map((change) => {
    const visit = byId.get(change.id)
    if (!visit || attendance === null) return change
    const question = { ...attendance, appointments, duration_minutes: visit.duration_minutes, place: placeOf(visit) }
    const quiet = quiet_hours === null ? null : { hours: quiet_hours, time_zone: visit.time_zone }
    const place = findPlace(change.due_at, question, quiet)
    if (place === null) return change
    const ends_at = new Date(place.starts_at.getTime() + visit.duration_minutes * MINUTE_MS)
    appointments.push({ agent_id: place.agent_id, starts_at: place.starts_at, ends_at })
    return { ...change, due_at: place.starts_at, agent_id: place.agent_id }
  })
}

function findPlace(
  due_at: Date,
  question: AttendanceQuestion,
  quiet: SlotQuestion["quiet"],
): { readonly starts_at: Date; readonly agent_id: string } | null {
  const [now] = freeAgentsAt(question, due_at)
  if (now !== undefined) return { starts_at: due_at, agent_id: now }
  const until = new Date(due_at.getTime() + SEARCH_DAYS * DAY_MS)
  const [slot] = listFreeSlots({ ...question, from: due_at, until, quiet, limit: 1 })
  const agent_id = slot?.agent_ids[0]
  return slot === undefined || agent_id === undefined ? null : { starts_at: slot.starts_at, agent_id }
}
