import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import { claimDueMessages } from "../../modules/after-sales/commands/outbox/claim-due-messages"
import type { ClaimedMessage } from "../../modules/after-sales/commands/outbox/outbox-message"
import { wordsOf } from "../words-of"
import { sendMessage, type SendOutcome } from "./send-message"

/** Sent side by side. Few enough that a batch ends within its lease even if every provider call times out. */
const BATCH = 10

export interface DispatchOutbox {
  /** At most so many messages in this run; the next one goes on. */
  readonly limit: number
  readonly now: Date
  /** One message only, if it is due. */
  readonly message_id?: string
}

export type DispatchedOutbox = Readonly<Record<SendOutcome, number>>

/**
 * Sends what is due, oldest first. May run any number of times, in any number of processes, at once: each message is
 * claimed by one of them. One message that fails stops no other.
 */
export async function dispatchOutbox(container: MedusaContainer, input: DispatchOutbox): Promise<DispatchedOutbox> {
  const tally: Record<SendOutcome, number> = { sent: 0, dropped: 0, retry: 0, failed: 0, uncertain: 0 }
  const clock = runningFrom(input.now)
  for (let left = input.limit; left > 0; left -= BATCH) {
    const batch = Math.min(BATCH, left)
    const claimed = await container
      .resolve(AFTER_SALES_MODULE)
      .run(claimDueMessages, { id: input.message_id ?? null, limit: batch, now: clock() })
    const outcomes = await Promise.all(claimed.map((message) => sendAndLog(container, message, clock())))
    for (const outcome of outcomes) tally[outcome] += 1
    if (claimed.length < batch) break
  }
  return tally
}

async function sendAndLog(container: MedusaContainer, message: ClaimedMessage, now: Date): Promise<SendOutcome> {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  const name = `after-sales: message ${message.id} (${message.template}), attempt ${message.attempts}`
  try {
    const outcome = await sendMessage(container, message, now)
    if (outcome === "sent" || outcome === "dropped") logger.info(`${name}: ${outcome}`)
    else logger.warn(`${name}: ${outcome}`)
    return outcome
  } catch (error) {
    // Not even the outcome could be written down: the message comes back when its lease is over.
    logger.error(`${name}: ${wordsOf(error)}`)
    return "uncertain"
  }
}

/** A run may last minutes, and a lease counts from when its message was taken, not from when the run began. */
function runningFrom(now: Date): () => Date {
  const started = performance.now()
  return () => new Date(now.getTime() + performance.now() - started)
}
