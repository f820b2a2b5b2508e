import type { TicketStage } from "../../../../domain/ticket/lifecycle"
import type { Transaction } from "../../transaction"
import type { Actor } from "../rma/actor"

export interface TicketEventToRecord {
  readonly ticket_id: string
  /** A verb of the lifecycle, or another thing that was done: `claim`, `retype`, `tag`. */
  readonly action: string
  readonly from_stage: TicketStage | null
  readonly to_stage: TicketStage
  readonly actor: Actor
  readonly reason?: string | null
  /** What changed, as the history shows it. */
  readonly facts?: Readonly<Record<string, string | null>>
  readonly now: Date
}

/** Adds a line to a ticket's history; returns its id. */
export async function recordTicketEvent(transaction: Transaction, event: TicketEventToRecord): Promise<string> {
  const { id } = await transaction.rows.createTicketEvents(
    {
      ticket_id: event.ticket_id,
      action: event.action,
      from_stage: event.from_stage,
      to_stage: event.to_stage,
      actor_type: event.actor.type,
      actor_id: event.actor.id,
      reason: event.reason ?? null,
      facts: event.facts ?? null,
      occurred_at: event.now,
    },
    transaction.context,
  )
  return id
}
