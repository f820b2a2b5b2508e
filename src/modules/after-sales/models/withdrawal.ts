import { model } from "@medusajs/framework/utils"

import { WITHDRAWAL_STAGES, WITHDRAWAL_VERDICTS } from "../../../domain/withdrawal/lifecycle"

/**
 * One declaration of withdrawal (EU 2011/83 art. 11a), kept as it was submitted. It is not a request: it takes effect
 * by being received, and may become a request by which goods and money move.
 */
export const Withdrawal = model
  .define("withdrawal", {
    id: model.id({ prefix: "wdr" }).primaryKey(),
    /** Shown to people as W-12. Drafts that were never confirmed leave gaps. */
    number: model.autoincrement(),
    stage: model.enum([...WITHDRAWAL_STAGES]).default("draft"),
    order_id: model.text(),
    order_display_id: model.number(),
    customer_id: model.text().nullable(),
    /** The order's address, for staff to search by. */
    email: model.text().nullable(),
    is_guest: model.boolean(),
    name: model.text(),
    /** Where the consumer wants the acknowledgement. */
    receipt_email: model.text(),
    /** The full text: shown before the confirmation, acknowledged word for word after it. */
    statement: model.text(),
    /** When a draft that was not confirmed is forgotten. */
    expires_at: model.dateTime(),
    /** Zone of the shop when it was written: the submission is told in it and the deadlines are counted in it. */
    time_zone: model.text(),

    /** Whole seconds. */
    submitted_at: model.dateTime().nullable(),
    verdict: model.enum([...WITHDRAWAL_VERDICTS]).nullable(),
    /** Every reason why the rules doubt the statement. */
    doubts: model.json().nullable(),
    receipt_message_id: model.text().nullable(),
    receipt_sent_at: model.dateTime().nullable(),

    refund_due_at: model.dateTime().nullable(),
    goods_due_at: model.dateTime().nullable(),
    /** When the goods came back or were shown to be under way; until then the refund may be withheld. */
    goods_secured_at: model.dateTime().nullable(),
    dispatch_evidence: model.text().nullable(),

    rma_id: model.text().nullable(),
    /** Why it could not become a request by itself: staff see to it. */
    obstacles: model.json().nullable(),

    decided_by: model.text().nullable(),
    decided_at: model.dateTime().nullable(),
    decision_words: model.text().nullable(),
    dispute_clause: model.text().nullable(),
    /** Paid back, or closed by staff. */
    completed_at: model.dateTime().nullable(),

    lines: model.hasMany(() => WithdrawalLine, { mappedBy: "withdrawal" }),
  })
  .cascades({ delete: ["lines"] })
  .indexes([
    { on: ["number"], unique: true, name: "UQ_withdrawal_number" },
    { on: ["order_id"], name: "IDX_withdrawal_order" },
    {
      on: ["customer_id", "id"],
      where: "customer_id IS NOT NULL AND deleted_at IS NULL",
      name: "IDX_withdrawal_customer",
    },
    { on: ["rma_id"], unique: true, where: "rma_id IS NOT NULL AND deleted_at IS NULL", name: "UQ_withdrawal_rma" },
    {
      on: ["receipt_message_id"],
      unique: true,
      where: "receipt_message_id IS NOT NULL AND deleted_at IS NULL",
      name: "UQ_withdrawal_receipt",
    },
    {
      on: ["refund_due_at", "id"],
      where: "stage <> 'draft' AND completed_at IS NULL AND deleted_at IS NULL",
      name: "IDX_withdrawal_due",
    },
    { on: ["expires_at"], where: "stage = 'draft' AND deleted_at IS NULL", name: "IDX_withdrawal_draft" },
    // What reconcile looks for: see queries/withdrawal/list-unfinished-withdrawals.
    {
      on: ["id"],
      where: "stage = 'submitted' AND rma_id IS NULL AND deleted_at IS NULL",
      name: "IDX_withdrawal_unopened",
    },
    { on: ["id"], where: "stage = 'converted' AND deleted_at IS NULL", name: "IDX_withdrawal_converted" },
  ])

/** Units of one order line that the statement names. */
export const WithdrawalLine = model
  .define("withdrawal_line", {
    id: model.id({ prefix: "wdrl" }).primaryKey(),
    line_item_id: model.text(),
    title: model.text(),
    sku: model.text().nullable(),
    thumbnail: model.text().nullable(),
    quantity: model.number(),
    /** How many of them the rules found within the period; known once it is submitted. */
    covered_quantity: model.number().nullable(),
    withdrawal: model.belongsTo(() => Withdrawal, { mappedBy: "lines" }),
  })
  .checks([{ name: "withdrawal_line_quantity", expression: "quantity > 0" }])
