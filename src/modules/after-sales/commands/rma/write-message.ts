import type { Transaction } from "../../transaction"
import type { Actor } from "./actor"

export interface WriteMessage {
  readonly id: string
  readonly body: string
  /** Notes among staff never reach the store API. */
  readonly is_internal: boolean
  readonly actor: Actor
  readonly now: Date
}

export async function writeMessage(transaction: Transaction, input: WriteMessage): Promise<string> {
  const message = await transaction.rows.createRmaMessages(
    {
      rma_id: input.id,
      author_type: input.actor.type,
      author_id: input.actor.id,
      is_internal: input.is_internal,
      body: input.body,
      sent_at: input.now,
    },
    transaction.context,
  )
  return message.id
}
