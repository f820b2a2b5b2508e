import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

import { wordsOf } from "../words-of"
import { dispatchOutbox } from "./dispatch-outbox"

/**
 * Sends one message without letting the caller wait, and without letting him see how it went. Should it fail, or the
 * process die, the job that runs every minute finds the message.
 */
export function dispatchSoon(container: MedusaContainer, messageId: string): void {
  dispatchOutbox(container, { message_id: messageId, limit: 1, now: new Date() }).catch((error: unknown) => {
    const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
    logger.warn(`after-sales: message ${messageId} is left to the next run: ${wordsOf(error)}`)
  })
}
