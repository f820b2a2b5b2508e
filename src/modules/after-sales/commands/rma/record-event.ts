import type { RmaStep } from "../../../../domain/notification/plan-rma-message"
import type { RmaStage } from "../../../../domain/rma/lifecycle"
import type { Transaction } from "../../transaction"
import { enqueueRmaMessage } from "../outbox/enqueue-rma-message"
import type { Actor } from "./actor"

export interface RmaEventToRecord extends RmaStep {
  readonly rma_id: string
  readonly to_stage: RmaStage
  readonly actor: Actor
  readonly now: Date
}

/**
 * Adds a line to a request's history and, with it, the message to the customer: what was decided and what was written
 * about it are committed together or not at all. Call it after the request's columns are set, the message tells them.
 */
export async function recordEvent(transaction: Transaction, event: RmaEventToRecord): Promise<void> {
  const { id } = await transaction.rows.createRmaEvents(
    {
      rma_id: event.rma_id,
      action: event.action,
      from_stage: event.from_stage,
      to_stage: event.to_stage,
      actor_type: event.actor.type,
      actor_id: event.actor.id,
      reason: event.reason,
      occurred_at: event.now,
    },
    transaction.context,
  )
  await enqueueRmaMessage(transaction, { event_id: id, rma_id: event.rma_id, step: event, now: event.now })
}
