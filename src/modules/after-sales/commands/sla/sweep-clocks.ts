import { groupBy } from "../../../../domain/kernel/group-by"
import { catchUp } from "../../../../domain/sla/catch-up"
import { selectClocks } from "../../queries/sla/select-clocks"
import type { Reading, Transaction } from "../../transaction"
import { writeClocks } from "./write-clocks"

export interface SweepClocks {
  readonly limit: number
  readonly now: Date
}

/**
 * Notes for the clocks that are due what time has brought about: pauses that ended, warnings, breaches, steps up the
 * ladder, each at its own instant. Answers how many clocks it had: fewer than asked for means that nothing more is due.
 */
export async function sweepClocks(transaction: Transaction, { limit, now }: SweepClocks): Promise<number> {
  const due = await claimDueClocks(transaction, { limit, now })
  const clocks = await selectClocks(transaction, "clock.id = any(?)", [due.map(({ id }) => id)])
  for (const [ticket_id, before] of groupBy(clocks, (clock) => clock.ticket_id)) {
    const after = before.map((clock) => catchUp(clock, now))
    await writeClocks(transaction, { ticket_id, before, after, rules: null, now })
  }
  return due.length
}

/**
 * Takes the clocks for which something is due, oldest first, together with their tickets: whoever has one of either just
 * now keeps it, and it is found again the next minute. Nothing is waited for, so nobody is ever in each other's way.
 */
export async function claimDueClocks(reading: Reading, { limit, now }: SweepClocks): Promise<{ id: string }[]> {
  if (!(await isAnyDue(reading, now))) return []
  return reading.query<{ id: string }>(
    `select clock.id from sla_clock clock
       join support_ticket ticket on ticket.id = clock.ticket_id
      where clock.next_step_at is not null and clock.next_step_at <= ? and clock.deleted_at is null
      order by clock.next_step_at, clock.id limit ? for update skip locked`,
    [now, limit],
  )
}

/** Nearly every sweep finds nothing: this is planned in a quarter of the time that taking clocks and tickets is. */
async function isAnyDue(reading: Reading, now: Date): Promise<boolean> {
  const [due] = await reading.query(
    `select 1 from sla_clock where next_step_at is not null and next_step_at <= ? and deleted_at is null limit 1`,
    [now],
  )
  return due !== undefined
}
