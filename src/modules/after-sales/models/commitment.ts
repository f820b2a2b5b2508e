import { model } from "@medusajs/framework/utils"

import { COMMITMENT_STATUSES } from "../../../domain/commitment/lifecycle"
import { ACTOR_TYPES } from "../../../domain/kernel/vocabulary"

/** A promise to a customer (F04): who promised what, about which order, request or ticket, by when, and whether it was kept. */
export const Commitment = model
  .define("commitment", {
    id: model.id({ prefix: "cmt" }).primaryKey(),
    /** Shown to people as P-12. */
    number: model.autoincrement(),
    /** In the words in which it was promised. */
    promise: model.text(),
    status: model.enum([...COMMITMENT_STATUSES]).default("open"),
    /** The Medusa user who keeps it. */
    promised_by: model.text(),
    customer_id: model.text().nullable(),
    order_id: model.text().nullable(),
    order_display_id: model.number().nullable(),
    rma_id: model.text().nullable(),
    rma_number: model.number().nullable(),
    ticket_id: model.text().nullable(),
    ticket_number: model.number().nullable(),
    made_at: model.dateTime(),
    /** Kept before this instant, or broken at it. */
    due_at: model.dateTime(),
    /** What was promised first: `due_at` moves. */
    first_due_at: model.dateTime(),
    /** So many minutes before the end whoever promised is reminded; kept for when it is moved. */
    reminder_minutes: model.number(),
    /** When that is; null once it is done, or when there is nothing to remind of any more. */
    remind_at: model.dateTime().nullable(),
    /** When it was kept, broken or made good; a missed deadline breaks it at that very instant. */
    kept_at: model.dateTime().nullable(),
    broken_at: model.dateTime().nullable(),
    made_good_at: model.dateTime().nullable(),
    events: model.hasMany(() => CommitmentEvent, { mappedBy: "commitment" }),
  })
  .indexes([
    { on: ["number"], unique: true, name: "UQ_commitment_number" },
    { on: ["due_at", "id"], where: "status = 'open' AND deleted_at IS NULL", name: "IDX_commitment_open_due" },
    {
      on: ["due_at", "id"],
      where: "status IN ('open', 'broken') AND deleted_at IS NULL",
      name: "IDX_commitment_unkept_due",
    },
    { on: ["remind_at"], where: "remind_at IS NOT NULL AND deleted_at IS NULL", name: "IDX_commitment_remind" },
    { on: ["due_at", "id"], name: "IDX_commitment_due" },
    { on: ["promised_by", "due_at", "id"], name: "IDX_commitment_promised_by" },
    { on: ["customer_id", "due_at", "id"], name: "IDX_commitment_customer" },
    { on: ["order_id", "due_at", "id"], name: "IDX_commitment_order" },
    { on: ["rma_id", "due_at", "id"], name: "IDX_commitment_rma" },
    { on: ["ticket_id", "due_at", "id"], name: "IDX_commitment_ticket" },
  ])
  .checks([
    {
      name: "commitment_subject",
      expression: "customer_id IS NOT NULL OR order_id IS NOT NULL OR rma_id IS NOT NULL OR ticket_id IS NOT NULL",
    },
    { name: "commitment_future", expression: "first_due_at > made_at" },
  ])

/** The history of a promise. Append-only: a trigger refuses update and delete. */
export const CommitmentEvent = model
  .define("commitment_event", {
    id: model.id({ prefix: "cmte" }).primaryKey(),
    action: model.text(),
    from_status: model.text().nullable(),
    to_status: model.text(),
    /** The deadline after this step. */
    due_at: model.dateTime(),
    actor_type: model.enum([...ACTOR_TYPES]),
    actor_id: model.text().nullable(),
    words: model.text().nullable(),
    occurred_at: model.dateTime(),
    commitment: model.belongsTo(() => Commitment, { mappedBy: "events" }),
  })
  .indexes([{ on: ["commitment_id", "id"], name: "IDX_commitment_event_history" }])
