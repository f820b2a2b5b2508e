import { model } from "@medusajs/framework/utils"

import { PAYOUT_METHODS, SETTLEMENT_LINE_KINDS } from "../../../domain/kernel/vocabulary"
import { PAYOUT_STATUSES } from "../../../domain/settlement/payout-lifecycle"

/** One line of the arithmetic that both sides see. Positive amounts go to the customer, negative ones are kept back. */
export const SettlementLine = model
  .define("settlement_line", {
    id: model.id({ prefix: "setl" }).primaryKey(),
    rma_id: model.text(),
    rma_item_id: model.text().nullable(),
    position: model.number(),
    kind: model.enum([...SETTLEMENT_LINE_KINDS]),
    amount: model.bigNumber(),
    currency_code: model.text(),
    quantity: model.number().nullable(),
    /** Per cent that the amount was computed with, where there is one. */
    percentage: model.bigNumber().nullable(),
    /** Per cent of the whole that the line is about, where fault is shared. */
    share: model.number().nullable(),
  })
  .indexes([{ on: ["rma_id", "position"], unique: true, name: "UQ_settlement_line_position" }])

/**
 * The ledger of money that really leaves: one row per refund of one payment, or for what becomes store credit. Its id is
 * the marker by which a refund is found again in core's books, and credit where credit is kept, when the answer was lost.
 */
export const Payout = model
  .define("payout", {
    id: model.id({ prefix: "payout" }).primaryKey(),
    rma_id: model.text(),
    order_id: model.text(),
    position: model.number(),
    method: model.enum([...PAYOUT_METHODS]).default("refund"),
    /** Only of a refund. */
    payment_id: model.text().nullable(),
    amount: model.bigNumber(),
    currency_code: model.text(),
    status: model.enum([...PAYOUT_STATUSES]).default("planned"),
    attempts: model.number().default(0),
    core_refund_id: model.text().nullable(),
    /** What whoever keeps store credit calls the credit that was issued. */
    credit_reference: model.text().nullable(),
    executing_since: model.dateTime().nullable(),
    paid_at: model.dateTime().nullable(),
    last_error: model.text().nullable(),
    requested_by: model.text().nullable(),
    /** Who said, and in which words, how an uncertain payout ended. */
    resolution_note: model.text().nullable(),
  })
  .indexes([
    { on: ["rma_id", "position"], unique: true, name: "UQ_payout_position" },
    { on: ["order_id"], name: "IDX_payout_order" },
    {
      on: ["core_refund_id"],
      unique: true,
      where: "core_refund_id IS NOT NULL AND deleted_at IS NULL",
      name: "UQ_payout_core_refund",
    },
    {
      on: ["status", "executing_since"],
      where: "status IN ('executing', 'uncertain') AND deleted_at IS NULL",
      name: "IDX_payout_unsettled",
    },
  ])
  .checks([{ name: "payout_refund_has_a_payment", expression: "(method = 'refund') = (payment_id IS NOT NULL)" }])
