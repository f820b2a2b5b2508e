import { model } from "@medusajs/framework/utils"

/** `held` waits to be told together with others, and is `sent` once that message is in the outbox. */
export const OUTBOX_STATUSES = ["held", "pending", "sending", "sent", "failed"] as const

/**
 * A message to a customer that must go out once. Core's notification module re-sends for ever after a failure, so
 * attempts, leases and retries are kept here and `dedupe_key` makes a repeated cause harmless.
 */
export const OutboxMessage = model
  .define("outbox_message", {
    id: model.id({ prefix: "outb" }).primaryKey(),
    template: model.text(),
    channel: model.text(),
    recipient: model.text(),
    rma_id: model.text().nullable(),
    data: model.json(),
    dedupe_key: model.text().unique("UQ_outbox_message_dedupe"),
    status: model.enum([...OUTBOX_STATUSES]).default("pending"),
    attempts: model.number().default(0),
    due_at: model.dateTime(),
    lease_until: model.dateTime().nullable(),
    sent_at: model.dateTime().nullable(),
    last_error: model.text().nullable(),
  })
  .indexes([
    {
      on: ["due_at", "id"],
      where: "status IN ('pending', 'sending') AND deleted_at IS NULL",
      name: "IDX_outbox_message_due",
    },
    {
      on: ["due_at", "id"],
      where: "status = 'held' AND deleted_at IS NULL",
      name: "IDX_outbox_message_held",
    },
  ])
