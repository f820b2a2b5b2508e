import type { Reading } from "../../transaction"

/** Work that a job takes up by itself once it is due. */
export const SWEEPS = ["outbox", "lapse", "payouts", "promises", "surveys"] as const
export type Sweep = (typeof SWEEPS)[number]

export interface SweepAge {
  readonly sweep: Sweep
  /** Since when the longest waiting row has been due; null when nothing is. */
  readonly oldest_due_at: Date | null
}

/** How far behind each sweep is. Every figure is the first entry of an index, however many rows there are. */
export async function readSweepAges(reading: Reading, now: Date): Promise<SweepAge[]> {
  return reading.query<SweepAge>(
    `select 'outbox' as sweep,
            (select due_at from outbox_message
              where status in ('pending', 'sending') and deleted_at is null and due_at <= ?
                and (lease_until is null or lease_until <= ?)
              order by due_at limit 1) as oldest_due_at
     union all
     select 'lapse', (select lapses_at from rma where lapses_at <= ? and deleted_at is null order by lapses_at limit 1)
     union all
     select 'payouts', (select min(executing_since) from payout where status = 'executing' and deleted_at is null)
     union all
     select 'promises', (select due_at from commitment
                          where status = 'open' and due_at <= ? and deleted_at is null order by due_at limit 1)
     union all
     select 'surveys', (select next_step_at from satisfaction_survey
                         where next_step_at <= ? and next_step_at is not null and deleted_at is null
                         order by next_step_at limit 1)`,
    [now, now, now, now, now],
  )
}

export interface FailedMessages {
  readonly count: number
  /** What the latest of them died of. */
  readonly last_error: string | null
}

/** Messages that were given up and are still kept. */
export async function readFailedMessages(reading: Reading): Promise<FailedMessages> {
  const [failed] = await reading.query<FailedMessages>(
    `select count(*)::int as count,
            (select last_error from outbox_message where status = 'failed' and deleted_at is null
              order by updated_at desc limit 1) as last_error
       from outbox_message where status = 'failed' and deleted_at is null`,
  )
  return failed ?? { count: 0, last_error: null }
}
