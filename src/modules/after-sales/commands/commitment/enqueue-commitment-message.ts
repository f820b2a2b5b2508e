import type { Transaction } from "../../transaction"
import { enqueueMessage } from "../outbox/enqueue-message"
import { STAFF_CHANNEL } from "../outbox/staff-channel"
import type { LockedCommitment } from "./locked-commitment"

export interface EnqueueCommitmentMessage {
  readonly template: "commitment_due" | "commitment_broken"
  readonly commitment: LockedCommitment
  readonly now: Date
}

/** Tells whoever promised, in the bell of the admin, once for each deadline: a promise that was moved has another. */
export async function enqueueCommitmentMessage(
  transaction: Transaction,
  { template, commitment, now }: EnqueueCommitmentMessage,
): Promise<void> {
  const { id, number, promise, promised_by, order_display_id, rma_id, due_at } = commitment
  const [zone] = await transaction.query<{ time_zone: string }>(
    `select time_zone from business_calendar where is_default and deleted_at is null`,
  )
  await enqueueMessage(transaction, {
    message: {
      template,
      data: {
        ...{ commitment_id: id, commitment_number: number, promise, order_display_id },
        ...{ due_at: due_at.toISOString(), time_zone: zone?.time_zone ?? "UTC" },
      },
    },
    channel: STAFF_CHANNEL,
    recipient: promised_by,
    rma_id,
    dedupe_key: `${template}:${id}:${due_at.toISOString()}`,
    now,
  })
}
