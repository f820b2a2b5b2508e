import type { InboundChannel } from "../../../../domain/inbound/outcome"
import type { Transaction } from "../../transaction"

/** What of a delivery tells where it belongs. */
export interface Delivered {
  readonly channel: InboundChannel
  /** Address or handle; null for a mail that names none. */
  readonly sender: string | null
  readonly references: readonly string[]
  /** The ticket whose seal it carries; null without one. */
  readonly sealed_ticket_id: string | null
}

/**
 * The ticket in which a message goes on, or null for a new matter. A seal is ours and opens its thread to whoever holds the
 * letter. What a mail says it answers is only believed of the same sender: anybody can write somebody else's Message-ID.
 * A chat goes on where the same handle was heard last.
 */
export async function findThread(transaction: Transaction, delivered: Delivered): Promise<string | null> {
  const { channel, sender, references, sealed_ticket_id } = delivered
  if (sealed_ticket_id !== null) return sealed_ticket_id
  if (channel === "email" && references.length === 0) return null
  const [earlier] = await transaction.query<{ ticket_id: string }>(
    `select ticket_id from inbound_message
      where channel = ? and sender = ? and ticket_id is not null and deleted_at is null
        and (? <> 'email' or message_id = any(?))
      order by received_at desc, id desc limit 1`,
    [channel, sender, channel, references],
  )
  return earlier?.ticket_id ?? null
}
