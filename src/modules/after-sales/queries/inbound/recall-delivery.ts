import type { InboundChannel, InboundOutcome } from "../../../../domain/inbound/outcome"
import type { Reading } from "../../transaction"

/** What became of a delivery. */
export interface Received {
  readonly id: string
  readonly outcome: InboundOutcome
  readonly ticket_id: string | null
  /** The same delivery had come before: nothing was done. */
  readonly repeated: boolean
}

/** What became of the same delivery before; null for one that is new. */
export async function recallDelivery(
  reading: Reading,
  { channel, gateway_id }: { readonly channel: InboundChannel; readonly gateway_id: string },
): Promise<Received | null> {
  const [earlier] = await reading.query<Omit<Received, "repeated">>(
    `select id, outcome, ticket_id from inbound_message where channel = ? and gateway_id = ? and deleted_at is null`,
    [channel, gateway_id],
  )
  return earlier ? { ...earlier, repeated: true } : null
}
