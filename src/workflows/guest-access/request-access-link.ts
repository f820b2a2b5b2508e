import type { MedusaContainer } from "@medusajs/framework/types"

import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import { enqueueMessage } from "../../modules/after-sales/commands/outbox/enqueue-message"
import { hashSecret } from "../../modules/after-sales/hash-secret"

export interface RequestAccessLink {
  readonly order_number: string
  readonly email: string
  /** The caller's own, so that a double click sends one mail. */
  readonly idempotency_key: string
  readonly now: Date
}

/**
 * Notes that somebody asked for a link, and returns the id of the message to send, null when it was noted before. The
 * order is not looked up: whether it exists shows neither in the answer nor in the time it takes, only in the mailbox.
 */
export async function requestAccessLink(container: MedusaContainer, input: RequestAccessLink): Promise<string | null> {
  const { order_number, email, idempotency_key, now } = input
  return container.resolve(AFTER_SALES_MODULE).run(enqueueMessage, {
    message: { template: "guest_access_link", data: { order_number } },
    recipient: email,
    rma_id: null,
    dedupe_key: `guest_access_link:${hashSecret(JSON.stringify([order_number, email, idempotency_key]))}`,
    now,
  })
}
