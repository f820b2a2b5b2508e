import { generateEntityId } from "@medusajs/framework/utils"

import type { SlaClock } from "../../../../domain/sla/clock"
import { nextStep } from "../../../../domain/sla/next-step"
import { planAlert } from "../../../../domain/sla/plan-alert"
import { queueAt } from "../../../../domain/ticket/queue-at"
import type { LoadedSlaRules } from "../../queries/sla/load-sla-rules"
import type { Transaction } from "../../transaction"

export interface ClocksToWrite {
  readonly ticket_id: string
  readonly before: readonly SlaClock[]
  readonly after: readonly SlaClock[]
  /** Needed where clocks may be new. */
  readonly rules: LoadedSlaRules | null
  readonly now: Date
}

/**
 * The only place where clocks are written: those that are new or have changed, each with the new lines of its history
 * and with the alerts that these lines ask for, and the ticket's next deadline, in one transaction.
 */
export async function writeClocks(transaction: Transaction, input: ClocksToWrite): Promise<void> {
  const changed = input.after.filter((clock) => !input.before.includes(clock))
  for (const clock of changed) {
    const id = clock.id ?? generateEntityId(undefined, "slaclk")
    const known = input.before.find((earlier) => earlier.id !== null && earlier.id === clock.id)
    if (known === undefined) await createClock(transaction, { ...clock, id }, input)
    else await updateClock(transaction, { ...clock, id })
    await appendHistory(transaction, { ...clock, id }, known?.history.length ?? 0, input)
  }
  if (changed.length > 0) await copyNextDue(transaction, input)
}

/** What the inbox sorts by. The caller has the ticket's row, so nobody else writes it meanwhile. */
async function copyNextDue(transaction: Transaction, { ticket_id, now }: ClocksToWrite): Promise<void> {
  const [running] = await transaction.query<{ due_at: Date | null }>(
    `select min(due_at) as due_at from sla_clock
      where ticket_id = ? and scope = 'ticket' and state = 'running' and deleted_at is null`,
    [ticket_id],
  )
  const due = running?.due_at ?? null
  await transaction.query(
    `update support_ticket set next_due_at = ?, queue_at = ?, updated_at = ?
      where id = ? and next_due_at is distinct from ?`,
    [due, queueAt(due), now, ticket_id, due],
  )
}

type KeptClock = SlaClock & { readonly id: string }

async function createClock(transaction: Transaction, clock: KeptClock, input: ClocksToWrite): Promise<void> {
  const definition = input.rules?.definitionOf(clock.calendar.id)
  if (definition) {
    await transaction.query(
      `insert into sla_calendar (id, definition) values (?, ?::jsonb) on conflict (id) do nothing`,
      [clock.calendar.id, JSON.stringify(definition)],
    )
  }
  const { scope, metric, round, started_at } = clock
  await transaction.rows.createSlaClocks(
    {
      id: clock.id,
      ticket_id: input.ticket_id,
      calendar_snapshot_id: clock.calendar.id,
      scope,
      metric,
      round,
      started_at,
      ...changingColumns(clock),
    },
    transaction.context,
  )
}

async function updateClock({ rows, context }: Transaction, clock: KeptClock): Promise<void> {
  await rows.updateSlaClocks({ id: clock.id, ...changingColumns(clock) }, context)
}

function changingColumns(clock: SlaClock) {
  const { terms, team_id, kind, priority, state, warn_at, due_at, manual_due_at } = clock
  const { warned_at, breached_at, met_at, escalated } = clock
  return {
    ...terms,
    pauses_on: [...terms.pauses_on],
    team_id,
    kind,
    priority,
    state,
    warn_at,
    due_at,
    manual_due_at,
    warned_at,
    breached_at,
    met_at,
    escalated,
    next_step_at: nextStep(clock)?.at ?? null,
  }
}

async function appendHistory(
  { rows, context }: Transaction,
  clock: KeptClock,
  known: number,
  { ticket_id, now }: ClocksToWrite,
): Promise<void> {
  for (const [index, event] of clock.history.slice(known).entries()) {
    const { at: occurred_at, ...line } = event
    const { id: event_id } = await rows.createSlaClockEvents(
      { ...line, occurred_at, clock_id: clock.id, position: known + index },
      context,
    )
    const alert = planAlert(clock, event)
    if (alert) await rows.createSlaAlerts({ ...alert, clock_id: clock.id, event_id, ticket_id, due_at: now }, context)
  }
}
