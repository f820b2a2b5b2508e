import { model } from "@medusajs/framework/utils"

import {
  ACTOR_TYPES,
  BASES,
  DISPOSITIONS,
  FAULT_PARTIES,
  FREIGHT_PAYERS,
  GRADES,
  RESOLUTIONS,
} from "../../../domain/kernel/vocabulary"
import { RMA_STAGES } from "../../../domain/rma/lifecycle"
import {
  CORE_MOVES_GOODS,
  STAGE_IS_AUTHORISED,
  STAGE_IS_ENDED_EARLY,
  STAGE_IS_INSPECTED,
  STAGE_IS_OPEN,
} from "../stage-predicates"

/**
 * One request of one customer about one order. What lists filter and sort by (order number, e-mail) is copied here;
 * the clock's `decision_due_at` is stored when it starts and moves only when it was paused.
 */
export const Rma = model
  .define("rma", {
    id: model.id({ prefix: "rma" }).primaryKey(),
    /** Shown to people as RMA-1042; counts up across the shop. */
    number: model.autoincrement(),
    stage: model.enum([...RMA_STAGES]).default("requested"),
    order_id: model.text(),
    order_display_id: model.number(),
    customer_id: model.text().nullable(),
    email: model.text().nullable(),
    /** The warranty by which whoever it was handed on to asks: then customer and address are his, and not the order's. */
    warranty_id: model.text().nullable(),
    /** Where the goods go back to, in his own words: the order's address is its buyer's. */
    deliver_to: model.text().nullable(),
    currency_code: model.text(),
    sales_channel_id: model.text().nullable(),
    /** Core's goods movement, once approved. At most one per request. */
    core_return_id: model.text().nullable(),
    /** The claim or the exchange of core that the return stands in, where goods go out for the request. */
    core_claim_id: model.text().nullable(),
    core_exchange_id: model.text().nullable(),
    /** Core was told what came back, as far as it has been inspected. Cleared when more arrives. */
    receipt_posted_at: model.dateTime().nullable(),
    assignee_id: model.text().nullable(),
    requested_by: model.enum([...ACTOR_TYPES]),
    /** Sum of the prices paid for the units asked for, for sorting and auto-approval. */
    value: model.bigNumber(),

    requested_at: model.dateTime(),
    /** R04: processed within three working days. */
    decision_due_at: model.dateTime(),
    /** Set while the customer is asked for information: the clock stands still. Stays when the answer never came and staff decided. */
    clock_paused_at: model.dateTime().nullable(),
    decided_at: model.dateTime().nullable(),
    /** When the request ends by itself: goods not sent, question not answered, feedback not given, refusal not appealed. */
    lapses_at: model.dateTime().nullable(),
    /** When the customer is reminded that `lapses_at` is near; null when he was, or need not be. */
    remind_at: model.dateTime().nullable(),
    /** By the terms it was made under, a request that nobody decided by its deadline counts as approved. */
    silence_approves: model.boolean().default(false),
    closed_at: model.dateTime().nullable(),

    /** Words to the customer that came with the last decision, and the clause a refusal rests on (R20). */
    decision_words: model.text().nullable(),
    refusal_clause: model.text().nullable(),
    decided_by: model.text().nullable(),
    appealed_at: model.dateTime().nullable(),
    /** Who outside the shop was asked to arbitrate, and under which reference (R19). */
    arbitration_body: model.text().nullable(),
    arbitration_reference: model.text().nullable(),

    feedback_score: model.number().nullable(),
    feedback_comment: model.text().nullable(),

    items: model.hasMany(() => RmaItem, { mappedBy: "rma" }),
    events: model.hasMany(() => RmaEvent, { mappedBy: "rma" }),
    messages: model.hasMany(() => RmaMessage, { mappedBy: "rma" }),
  })
  .indexes([
    { on: ["number"], unique: true, name: "UQ_rma_number" },
    { on: ["order_id"], name: "IDX_rma_order" },
    {
      on: ["customer_id", "id"],
      where: "customer_id IS NOT NULL AND deleted_at IS NULL",
      name: "IDX_rma_customer",
    },
    // The queue, most urgent first: of all, in a stage, of one member of staff, and of what still waits for a decision.
    { on: ["decision_due_at", "id"], name: "IDX_rma_due" },
    { on: ["stage", "decision_due_at", "id"], name: "IDX_rma_stage_due" },
    { on: ["stage", "id"], name: "IDX_rma_stage" },
    { on: ["assignee_id", "decision_due_at", "id"], name: "IDX_rma_assignee_due" },
    {
      on: ["decision_due_at", "id"],
      where: "decided_at IS NULL AND deleted_at IS NULL",
      name: "IDX_rma_undecided_due",
    },
    { on: ["lapses_at"], where: "lapses_at IS NOT NULL AND deleted_at IS NULL", name: "IDX_rma_lapses" },
    { on: ["remind_at"], where: "remind_at IS NOT NULL AND deleted_at IS NULL", name: "IDX_rma_reminder" },
    {
      on: ["decision_due_at"],
      where: "silence_approves AND stage = 'requested' AND deleted_at IS NULL",
      name: "IDX_rma_silence",
    },
    {
      on: ["core_return_id"],
      unique: true,
      where: "core_return_id IS NOT NULL AND deleted_at IS NULL",
      name: "UQ_rma_core_return",
    },
    {
      on: ["core_claim_id"],
      unique: true,
      where: "core_claim_id IS NOT NULL AND deleted_at IS NULL",
      name: "UQ_rma_core_claim",
    },
    {
      on: ["core_exchange_id"],
      unique: true,
      where: "core_exchange_id IS NOT NULL AND deleted_at IS NULL",
      name: "UQ_rma_core_exchange",
    },
    // What reconcile looks for, each as small as what is open: see queries/reconcile.
    { on: ["id"], where: `${STAGE_IS_OPEN} AND deleted_at IS NULL`, name: "IDX_rma_open" },
    {
      on: ["id"],
      where: `core_return_id IS NULL AND ${STAGE_IS_AUTHORISED} AND deleted_at IS NULL`,
      name: "IDX_rma_core_return_missing",
    },
    {
      on: ["id"],
      where: `${CORE_MOVES_GOODS} AND ${STAGE_IS_ENDED_EARLY} AND deleted_at IS NULL`,
      name: "IDX_rma_core_movement_left",
    },
    {
      on: ["id"],
      where: `core_return_id IS NOT NULL AND receipt_posted_at IS NULL AND ${STAGE_IS_INSPECTED} AND deleted_at IS NULL`,
      name: "IDX_rma_receipt_unposted",
    },
  ])
  .checks([{ name: "rma_feedback_score", expression: "feedback_score BETWEEN 1 AND 5" }])

/** One order line within a request, with the terms under which it was accepted. */
export const RmaItem = model
  .define("rma_item", {
    id: model.id({ prefix: "rmai" }).primaryKey(),
    line_item_id: model.text(),
    product_id: model.text().nullable(),
    variant_id: model.text().nullable(),
    sku: model.text().nullable(),
    title: model.text(),
    thumbnail: model.text().nullable(),
    quantity: model.number(),
    reason_id: model.text(),
    reason_code: model.text(),
    note: model.text().nullable(),
    basis: model.enum([...BASES]),
    policy_version_id: model.text(),
    window_ends_at: model.dateTime(),
    requested_resolution: model.enum([...RESOLUTIONS]),
    resolution: model.enum([...RESOLUTIONS]).nullable(),
    fault_party: model.enum([...FAULT_PARTIES]),
    freight_payer: model.enum([...FREIGHT_PAYERS]),
    goods_come_back: model.boolean().default(true),
    /** Whole per cent of the price for whoever keeps the goods. */
    allowance_percentage: model.number().nullable(),
    /** The analysed cause, stated before a remedy is chosen (R17). */
    cause: model.text().nullable(),
    rma: model.belongsTo(() => Rma, { mappedBy: "items" }),
    units: model.hasMany(() => RmaUnit, { mappedBy: "item" }),
  })
  .indexes([{ on: ["product_id", "rma_id"], name: "IDX_rma_item_product" }])

/**
 * One unit of an order line, from 0 to quantity − 1. The unique index is the last line of defence against the same
 * unit being asked for twice: two parallel requests for the last unit cannot both commit.
 */
export const RmaUnit = model
  .define("rma_unit", {
    id: model.id({ prefix: "rmau" }).primaryKey(),
    line_item_id: model.text(),
    ordinal: model.number(),
    fulfillment_id: model.text(),
    /** What was paid for exactly this unit: after discounts, with tax, rounded so that all units sum to the line. */
    price_paid: model.bigNumber(),
    /** What the unit costs that it is exchanged for, tax included, and what is taken off that price. */
    exchange_price: model.bigNumber().nullable(),
    exchange_bonus: model.bigNumber().nullable(),
    /** Set when the request was refused, cancelled or lapsed: the unit may be asked for again. */
    released_at: model.dateTime().nullable(),
    received_at: model.dateTime().nullable(),
    inspected_at: model.dateTime().nullable(),
    accepted: model.boolean().nullable(),
    grade: model.enum([...GRADES]).nullable(),
    disposition: model.enum([...DISPOSITIONS]).nullable(),
    /** Per cent of the price kept back for loss of value, 0–100. */
    deduction_percentage: model.number().default(0),
    inspection_note: model.text().nullable(),
    item: model.belongsTo(() => RmaItem, { mappedBy: "units" }),
  })
  .indexes([
    {
      on: ["line_item_id", "ordinal"],
      unique: true,
      where: "released_at IS NULL AND deleted_at IS NULL",
      name: "UQ_rma_unit_claimed_once",
    },
  ])
  .checks([{ name: "rma_unit_deduction_percentage", expression: "deduction_percentage BETWEEN 0 AND 100" }])

/** The history. Append-only: a trigger refuses update and delete. */
export const RmaEvent = model
  .define("rma_event", {
    id: model.id({ prefix: "rmae" }).primaryKey(),
    action: model.text(),
    from_stage: model.text().nullable(),
    to_stage: model.text(),
    actor_type: model.enum([...ACTOR_TYPES]),
    actor_id: model.text().nullable(),
    reason: model.text().nullable(),
    occurred_at: model.dateTime(),
    rma: model.belongsTo(() => Rma, { mappedBy: "events" }),
  })
  .indexes([
    { on: ["rma_id", "id"], name: "IDX_rma_event_history" },
    {
      on: ["occurred_at"],
      where: "to_stage = 'settled' AND deleted_at IS NULL",
      name: "IDX_rma_event_settled",
    },
  ])

/** What was said: to and from the customer (`is_internal` false), or among staff. */
export const RmaMessage = model
  .define("rma_message", {
    id: model.id({ prefix: "rmam" }).primaryKey(),
    author_type: model.enum([...ACTOR_TYPES]),
    author_id: model.text().nullable(),
    is_internal: model.boolean().default(false),
    body: model.text(),
    sent_at: model.dateTime(),
    rma: model.belongsTo(() => Rma, { mappedBy: "messages" }),
  })
  .indexes([{ on: ["rma_id", "id"], name: "IDX_rma_message_thread" }])
