import type { SlaMetric, TicketKind, TicketPriority } from "../../../../domain/kernel/vocabulary"
import type { AlertFacts } from "../../../../domain/sla/decide-telling"
import type { Reading } from "../../transaction"

/** Far longer than telling somebody may take. Whoever holds an alert longer than this is taken to have died. */
const LEASE_MINUTES = 5

/** Somebody to be told, with everything that it is told with. */
export interface ClaimedAlert extends Omit<AlertFacts, "lead_user_id" | "manager_user_id"> {
  readonly id: string
  /** This one included. */
  readonly attempts: number
  readonly ticket_id: string
  readonly ticket_number: number
  readonly subject: string
  readonly team_id: string | null
  readonly metric: SlaMetric
  readonly ticket_kind: TicketKind
  readonly priority: TicketPriority
  readonly due_at: Date | null
  readonly breached_at: Date | null
}

/** Takes alerts that are due for one attempt each, as the outbox takes its messages. */
export async function claimAlerts(
  reading: Reading,
  { limit, now }: { readonly limit: number; readonly now: Date },
): Promise<ClaimedAlert[]> {
  return reading.query<ClaimedAlert>(
    `with due as materialized (
       select id from sla_alert
        where sent_at is null and dropped_because is null and deleted_at is null
          and due_at <= ? and (lease_until is null or lease_until <= ?)
        order by due_at, id limit ? for update skip locked)
     update sla_alert alert set attempts = alert.attempts + 1, lease_until = ?, updated_at = ?
       from due, sla_clock clock, support_ticket ticket
      where alert.id = due.id and clock.id = alert.clock_id and ticket.id = alert.ticket_id
     returning alert.id, alert.attempts, alert.kind, alert.recipient, alert.ticket_id, clock.metric,
               clock.kind as ticket_kind, clock.priority,
               clock.state, clock.due_at, clock.breached_at, ticket.number as ticket_number, ticket.subject,
               ticket.owner_id, ticket.team_id`,
    [now, now, limit, new Date(now.getTime() + LEASE_MINUTES * 60_000), now],
  )
}
