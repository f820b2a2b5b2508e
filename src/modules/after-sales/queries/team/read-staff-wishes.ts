import { ALWAYS_OPEN } from "../../../../domain/calendar/always-open"
import { STAFF_NOTICES, type StaffWishes } from "../../../../domain/notification/decide-staff-telling"
import type { Reading } from "../../transaction"
import { loadCalendars } from "../calendar/load-calendars"

interface WishesRow {
  readonly digest: readonly string[] | null
  readonly calendar_id: string | null
  readonly has_calendar: boolean
}

/**
 * What a member of staff wants told together, and when he works: by his own hours, those of his team, or the shop's. Who
 * is no agent wants nothing collected and has the shop's hours.
 */
export async function readStaffWishes(
  reading: Reading,
  { user_id, team_calendar_id = null }: { readonly user_id: string; readonly team_calendar_id?: string | null },
): Promise<StaffWishes> {
  const [row] = await reading.query<WishesRow>(
    `select agent.digest, coalesce(agent.calendar_id, ?, (
              select team.calendar_id from service_team_member member
                join service_team team on team.id = member.team_id and team.deleted_at is null
               where member.agent_id = agent.id and member.deleted_at is null and team.calendar_id is not null
               order by team.position, team.id limit 1)) as calendar_id,
            exists (select from business_calendar where is_default and deleted_at is null) as has_calendar
       from (select 1) one
       left join service_agent agent on agent.user_id = ? and agent.deleted_at is null`,
    [team_calendar_id, user_id],
  )
  const wanted = row?.digest ?? []
  const calendar_id = row?.calendar_id ?? null
  // Before its set-up a shop has no hours, and nobody is kept waiting for them.
  const isKnown = calendar_id !== null || row?.has_calendar === true
  return {
    digest: STAFF_NOTICES.filter((kind) => wanted.includes(kind)),
    hours: isKnown ? (await loadCalendars(reading))(calendar_id) : ALWAYS_OPEN,
  }
}
