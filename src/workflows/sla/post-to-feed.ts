import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"

import { renderMessage } from "../../domain/notification/render-message"
import type { Message } from "../../domain/notification/message"
import { wordsOf } from "../words-of"

export interface FeedPost {
  /** The same post again is one post. */
  readonly id: string
  readonly to: string
  readonly message: Message<"sla_alert">
}

/**
 * Shows an alert under the bell of the dashboard too, where the shop has a provider for its feed. The message itself
 * goes by the outbox, so nothing is lost where it has none.
 */
export async function postToFeed(container: MedusaContainer, { id, to, message }: FeedPost): Promise<void> {
  const { subject } = renderMessage(message, message.data.locale)
  try {
    await container.resolve(Modules.NOTIFICATION).createNotifications({
      to,
      channel: "feed",
      template: "admin-ui",
      data: { title: subject, description: message.data.subject },
      trigger_type: "after-sales.sla_alert",
      idempotency_key: `${id}:feed`,
    })
  } catch (error) {
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .debug(`after-sales: alert ${id} not in the feed: ${wordsOf(error)}`)
  }
}
