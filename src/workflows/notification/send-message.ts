import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"

import { MOST_ATTEMPTS } from "../../domain/notification/retry-at"
import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import { dropMessage } from "../../modules/after-sales/commands/outbox/drop-message"
import type { ClaimedMessage } from "../../modules/after-sales/commands/outbox/outbox-message"
import { recordFailure } from "../../modules/after-sales/commands/outbox/record-failure"
import { recordSent } from "../../modules/after-sales/commands/outbox/record-sent"
import { withTimeout } from "../with-timeout"
import { wordsOf } from "../words-of"
import { composeLetter, type Letter } from "./compose-letter"

const PROVIDER_TIMEOUT_MS = 30_000

/**
 * `dropped`: there was nobody to write to. `retry` and `failed`: it did not go out, and will or will not be tried
 * again. `uncertain`: the provider has not answered; core's books are asked again when the lease is over.
 */
export type SendOutcome = "sent" | "dropped" | "retry" | "failed" | "uncertain"

type Ending = { readonly as: "sent" | "dropped" | "uncertain" } | { readonly as: "failed"; readonly error: string }

/**
 * Makes one attempt to send a claimed message and records how it ended. What stands as sent in core's books is not
 * sent again, whoever died or timed out meanwhile.
 */
export async function sendMessage(
  container: MedusaContainer,
  message: ClaimedMessage,
  now: Date,
): Promise<SendOutcome> {
  const ending = await attempt(container, message, now).catch((error: unknown): Ending => toFailure(error))
  const afterSales = container.resolve(AFTER_SALES_MODULE)
  switch (ending.as) {
    case "sent":
      await afterSales.run(recordSent, { attempt: message, now })
      return "sent"
    case "dropped":
      await afterSales.run(dropMessage, message)
      return "dropped"
    case "failed": {
      const retry = await afterSales.run(recordFailure, { attempt: message, error: ending.error, now })
      return retry ? "retry" : "failed"
    }
    case "uncertain":
      return "uncertain"
  }
}

async function attempt(container: MedusaContainer, message: ClaimedMessage, now: Date): Promise<Ending> {
  if (message.interrupted) {
    const earlier = await findInBooks(container, keyOf(message.id, message.attempts - 1))
    if (earlier === "success") return { as: "sent" }
    if (message.attempts > MOST_ATTEMPTS) return { as: "failed", error: "The last attempt was interrupted" }
  }
  const letter = await composeLetter(container, message, now)
  if (letter === null) return { as: "dropped" }
  try {
    await withTimeout(handOver(container, message, letter), PROVIDER_TIMEOUT_MS)
    return { as: "sent" }
  } catch (error) {
    const noted = await findInBooks(container, keyOf(message.id, message.attempts))
    if (noted === "success") return { as: "sent" }
    return noted === "pending" ? { as: "uncertain" } : toFailure(error)
  }
}

/** Gives the letter to core, and through it to whatever provider serves the channel. */
async function handOver(container: MedusaContainer, message: ClaimedMessage, letter: Letter): Promise<void> {
  await container.resolve(Modules.NOTIFICATION).createNotifications({
    to: letter.to,
    channel: message.channel,
    template: `after-sales.${message.template}`,
    data: { ...letter.data, message_id: message.id },
    content: letter.content,
    ...(letter.attachments.length > 0 ? { attachments: [...letter.attachments] } : {}),
    trigger_type: `after-sales.${message.template}`,
    idempotency_key: keyOf(message.id, message.attempts),
  })
}

// A key per attempt: under the key of a failed one core would send for ever, under that of a dead one never again.
function keyOf(messageId: string, attempts: number): string {
  return `${messageId}:${attempts}`
}

/** What core knows of an attempt; null when it never reached core. */
async function findInBooks(container: MedusaContainer, key: string): Promise<"pending" | "success" | "failure" | null> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "notification",
    fields: ["status"],
    filters: { idempotency_key: key },
  })
  return data[0]?.status ?? null
}

function toFailure(error: unknown): Ending {
  return { as: "failed", error: wordsOf(error, "The provider did not say why") }
}
