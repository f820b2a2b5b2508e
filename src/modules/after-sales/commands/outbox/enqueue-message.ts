import { generateEntityId } from "@medusajs/framework/utils"

import type { Transaction } from "../../transaction"
import type { StoredMessage } from "./outbox-message"

export interface EnqueueMessage {
  readonly message: StoredMessage
  /** Of the Notification module; the one on which customers are written to, unless another is named. */
  readonly channel?: string
  readonly recipient: string
  readonly rma_id: string | null
  /** Not before; at once, unless it is said. */
  readonly due_at?: Date
  /** Told together with others, and not by itself. */
  readonly is_held?: boolean
  /** Names the cause: the same cause again adds no second message. */
  readonly dedupe_key: string
  readonly now: Date
}

/**
 * Puts a message into the outbox as part of the transaction that caused it. Returns its id, or null when
 * the cause has its message already.
 */
export async function enqueueMessage(transaction: Transaction, input: EnqueueMessage): Promise<string | null> {
  const { template, data } = input.message
  const [added] = await transaction.query<{ id: string }>(
    `insert into outbox_message (id, template, channel, recipient, rma_id, data, dedupe_key, status, due_at, created_at, updated_at)
     values (?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?, ?)
     on conflict (dedupe_key) where deleted_at is null do nothing
     returning id`,
    [
      generateEntityId(undefined, "outb"),
      template,
      input.channel ?? transaction.options.notification_channel,
      input.recipient,
      input.rma_id,
      JSON.stringify(data),
      input.dedupe_key,
      input.is_held === true ? "held" : "pending",
      input.due_at ?? input.now,
      input.now,
      input.now,
    ],
  )
  return added?.id ?? null
}
