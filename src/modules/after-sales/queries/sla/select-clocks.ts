import type { ClockCalendar, ClockEvent, SlaClock } from "../../../../domain/sla/clock"
import type { Reading } from "../../transaction"
import { loadSnapshots } from "./load-snapshots"

/** Which clocks are wanted, and how their rows are locked. A closed list of our own literals. */
export type ClockFilter =
  "clock.ticket_id = ?" | "clock.ticket_id = ? order by clock.id for update of clock" | "clock.id = any(?)"

/** A clock that is stored. */
export interface StoredClock extends SlaClock {
  readonly id: string
  readonly ticket_id: string
}

/** Clocks with their history and the calendar that each was opened by. */
export async function selectClocks(
  reading: Reading,
  filter: ClockFilter,
  parameters: readonly unknown[],
): Promise<StoredClock[]> {
  const rows = await reading.query<ClockRow>(
    `select clock.id, clock.ticket_id, clock.scope, clock.team_id, clock.metric, clock.round, clock.kind,
            clock.priority, clock.state, clock.started_at, clock.warn_at, clock.due_at, clock.manual_due_at,
            clock.warned_at, clock.breached_at, clock.met_at, clock.escalated, clock.calendar_snapshot_id,
            json_build_object(
              'policy_version_id', clock.policy_version_id, 'policy_code', clock.policy_code,
              'policy_version', clock.policy_version, 'unit', clock.unit, 'amount', clock.amount,
              'warn_percentage', clock.warn_percentage, 'pauses_on', clock.pauses_on,
              'pause_cap_days', clock.pause_cap_days, 'on_reopen', clock.on_reopen, 'ladder', clock.ladder) as terms,
            (select coalesce(json_agg(json_build_object(
                'action', action, 'at', (extract(epoch from occurred_at) * 1000)::float8, 'reason', reason,
                'words', words, 'actor_id', actor_id, 'due_at', (extract(epoch from due_at) * 1000)::float8)
                order by position), '[]')
               from sla_clock_event where clock_id = clock.id and deleted_at is null) as history
       from sla_clock clock
      where clock.deleted_at is null and ${filter}`,
    parameters,
  )
  const calendarOf = await loadSnapshots(
    reading,
    rows.map(({ calendar_snapshot_id }) => calendar_snapshot_id),
  )
  return rows.map((row) => toClock(row, calendarOf))
}

/** A line as JSON tells it: instants in epoch ms. */
type EventRow = Omit<ClockEvent, "at" | "due_at"> & { readonly at: number; readonly due_at: number | null }

interface ClockRow extends Omit<StoredClock, "calendar" | "history"> {
  readonly calendar_snapshot_id: string
  readonly history: readonly EventRow[]
}

function toClock(
  { calendar_snapshot_id, history, ...clock }: ClockRow,
  calendarOf: (snapshotId: string) => ClockCalendar,
): StoredClock {
  return {
    ...clock,
    calendar: calendarOf(calendar_snapshot_id),
    history: history.map((event) => ({
      ...event,
      at: new Date(event.at),
      due_at: event.due_at === null ? null : new Date(event.due_at),
    })),
  }
}
