import { isOpenAt } from "../calendar/is-open-at"
import { DAY_MS, MINUTE_MS, toEpochMs } from "../calendar/instant"
import { localDayAt } from "../calendar/zone"
import { endOfQuietHours, type QuietHours } from "../contact/quiet-hours"
import { isAbsentAt, type AgentFacts } from "../team/agent-facts"
import { coversPlace, type Place } from "../team/area"

/** A time for which somebody is taken already, half-open. */
export interface Appointment {
  readonly agent_id: string
  readonly starts_at: Date
  readonly ends_at: Date
}

export type AttendingAgent = Pick<AgentFacts, "id" | "is_active" | "calendar" | "absences" | "capacity" | "areas">

/** Why somebody cannot attend a visit at a time. */
export const NOT_ATTENDING_REASONS = ["left", "outside_area", "outside_hours", "absent", "taken", "day_full"] as const
export type NotAttendingReason = (typeof NOT_ATTENDING_REASONS)[number]

export interface SlotQuestion {
  /** Who could attend: already told by team and skill. */
  readonly agents: readonly AttendingAgent[]
  readonly appointments: readonly Appointment[]
  /** Where they would go; null where nobody goes anywhere, or it is not known. */
  readonly place: Place | null
  readonly duration_minutes: number
  readonly from: Date
  readonly until: Date
  /** When the customer wants to be left alone, on the clock of his own zone; null for a shop that keeps no such hours. */
  readonly quiet: { readonly hours: QuietHours; readonly time_zone: string } | null
  readonly limit: number
}

export interface Slot {
  readonly starts_at: Date
  readonly ends_at: Date
  /** Whoever is free, the least taken on that day first. */
  readonly agent_ids: readonly string[]
}

/** Visits begin on the half hour. */
const STEP_MS = 30 * MINUTE_MS

/**
 * Times at which somebody is there, not absent and not taken, within his own hours from beginning to end, and at which
 * the customer is disturbed neither by its beginning nor before its end. Nobody is given more visits on a day of his
 * calendar than he has room for.
 */
export function listFreeSlots(question: SlotQuestion): Slot[] {
  const { from, until, duration_minutes, quiet, limit } = question
  const slots: Slot[] = []
  let at = Math.ceil(toEpochMs(from) / STEP_MS) * STEP_MS
  while (at < until.getTime() && slots.length < limit) {
    const starts_at = new Date(at)
    const ends_at = new Date(at + duration_minutes * MINUTE_MS)
    const agent_ids = isQuiet(quiet, starts_at, ends_at) ? [] : freeAgentsAt(question, starts_at)
    if (agent_ids.length > 0) slots.push({ starts_at, ends_at, agent_ids })
    at += STEP_MS
  }
  return slots
}

/** Whether a span, half-open, begins or ends in quiet hours. */
function isQuiet(quiet: SlotQuestion["quiet"], starts_at: Date, ends_at: Date): boolean {
  if (quiet === null) return false
  const isQuietAt = (at: Date) => endOfQuietHours(quiet.hours, quiet.time_zone, at) !== null
  return isQuietAt(starts_at) || isQuietAt(new Date(ends_at.getTime() - 1))
}

/** Who could attend a visit that begins at an instant. */
export function freeAgentsAt(question: AttendanceQuestion, starts_at: Date): string[] {
  const able = question.agents.filter((agent) => whyNotAttending(agent, question, starts_at).length === 0)
  return able
    .map((agent) => ({ id: agent.id, taken: takenOnDay(agent, question.appointments, starts_at) }))
    .sort((a, b) => a.taken - b.taken || (a.id < b.id ? -1 : 1))
    .map(({ id }) => id)
}

export type AttendanceQuestion = Pick<SlotQuestion, "agents" | "appointments" | "duration_minutes" | "place">

/** Everything that keeps somebody from a visit that begins at an instant; nothing when he can attend it. */
export function whyNotAttending(
  agent: AttendingAgent,
  { appointments, duration_minutes, place }: Omit<AttendanceQuestion, "agents">,
  starts_at: Date,
): NotAttendingReason[] {
  const ends_at = new Date(starts_at.getTime() + duration_minutes * MINUTE_MS)
  const last = new Date(ends_at.getTime() - 1)
  const isTaken = appointments.some(
    (one) => one.agent_id === agent.id && one.starts_at < ends_at && starts_at < one.ends_at,
  )
  const facts: Record<NotAttendingReason, boolean> = {
    left: !agent.is_active,
    outside_area: place !== null && !coversPlace(agent.areas, place),
    outside_hours: !isOpenAt(agent.calendar, starts_at) || !isOpenAt(agent.calendar, last),
    absent: isAbsentAt(agent.absences, starts_at) || isAbsentAt(agent.absences, last),
    taken: isTaken,
    day_full: takenOnDay(agent, appointments, starts_at) >= agent.capacity,
  }
  return NOT_ATTENDING_REASONS.filter((reason) => facts[reason])
}

function takenOnDay({ id, calendar }: AttendingAgent, appointments: readonly Appointment[], at: Date): number {
  const dayOf = (instant: Date) => localDayAt(calendar.time_zone, toEpochMs(instant))
  // Two instants on one local day are less than two days apart: most of the comparisons need no zone.
  const near = appointments.filter(
    (one) => one.agent_id === id && Math.abs(one.starts_at.getTime() - at.getTime()) < 2 * DAY_MS,
  )
  return near.filter((one) => dayOf(one.starts_at) === dayOf(at)).length
}
