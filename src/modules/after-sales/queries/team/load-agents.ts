import type { AgentFacts } from "../../../../domain/team/agent-facts"
import type { Reading } from "../../transaction"
import { loadCalendars, type CalendarOf } from "../calendar/load-calendars"
import { listAgents } from "./list-agents"
import { retrieveTeam } from "./list-teams"
import type { AgentRecord } from "./team-record"

/** More agents than a team can have. */
const MOST_AGENTS = 1000

export interface LoadAgents {
  /** For whose hours somebody works who has none of his own. */
  readonly team_id: string
  /** Only those who serve in it; everybody, for an explanation that is to name everybody. */
  readonly only_members: boolean
  readonly now: Date
}

export interface LoadedAgent extends AgentFacts {
  readonly user_id: string
  readonly display_name: string
}

/** The people among whom one is chosen, as they stand now. */
export async function loadAgents(reading: Reading, input: LoadAgents): Promise<LoadedAgent[]> {
  const { team_id, only_members, now } = input
  const { calendar_id } = await retrieveTeam(reading, team_id)
  const calendarOf = await loadCalendars(reading)
  const records = await listAgents(reading, {
    team_id: only_members ? team_id : null,
    after_id: null,
    limit: MOST_AGENTS,
    now,
  })
  return records.map((record) => toFacts(record, calendarOf, calendar_id))
}

function toFacts(record: AgentRecord, calendarOf: CalendarOf, teamCalendarId: string | null): LoadedAgent {
  const { calendar_id, absences, digest: _, ...facts } = record
  return {
    ...facts,
    absences: absences.map(({ from_at, until_at }) => ({
      from: new Date(from_at),
      until: until_at === null ? null : new Date(until_at),
    })),
    calendar: calendarOf(calendar_id ?? teamCalendarId),
  }
}
