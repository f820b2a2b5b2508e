import { model } from "@medusajs/framework/utils"

import { ACTOR_TYPES } from "../../../domain/kernel/vocabulary"
import { REPAIR_STAGES } from "../../../domain/repair/lifecycle"
import type { RepairLine } from "../../../domain/repair/repair-line"

/**
 * Goods in the workshop: what stands behind a request that waits in `awaiting_repair`. One per request; opened with the
 * inspection that hands the goods over, finished together with the wait.
 */
export const RepairOrder = model
  .define("repair_order", {
    id: model.id({ prefix: "rpo" }).primaryKey(),
    /** Shown to people as RO-12. */
    number: model.autoincrement(),
    rma_id: model.text().unique("UQ_repair_order_rma"),
    rma_number: model.number(),
    order_id: model.text(),
    order_display_id: model.number(),
    title: model.text(),
    quantity: model.number(),
    stage: model.enum([...REPAIR_STAGES]).default("intake"),
    currency_code: model.text(),
    /** The day on which the fault was reported: warranties are read on it. */
    reported_on: model.text(),
    /** The warranty by which lines are covered; null for goods that have none. */
    warranty_id: model.text().nullable(),
    /** Of the unit as it came in; what goes back must have the same. */
    serial: model.text().nullable(),
    serial_key: model.text().nullable(),
    /** Repairs of the same unit that were finished before. */
    earlier_repairs: model.number().default(0),
    finding: model.text().nullable(),
    lines: model.json<readonly RepairLine[]>(),
    quote_version: model.number().default(0),
    /** The version that the customer accepted, if any. */
    accepted_version: model.number().nullable(),
    quoted_at: model.dateTime().nullable(),
    answered_at: model.dateTime().nullable(),
    /** Where the money of an accepted quote came in, as staff note it; null where it came by the link. */
    payment_reference: model.text().nullable(),
    paid_at: model.dateTime().nullable(),
    /** Since when staff let the customer off what he agreed to pay. */
    waived_at: model.dateTime().nullable(),
    supplier: model.text().nullable(),
    supplier_reference: model.text().nullable(),
    supplier_sent_at: model.dateTime().nullable(),
    /** What the customer has meanwhile. */
    loan_unit: model.text().nullable(),
    due_at: model.dateTime(),
    /** While the customer looks at a quote, the clock stands still. */
    paused_at: model.dateTime().nullable(),
    opened_at: model.dateTime(),
    repaired_at: model.dateTime().nullable(),
    finished_at: model.dateTime().nullable(),
    events: model.hasMany(() => RepairOrderEvent, { mappedBy: "repair_order" }),
  })
  .indexes([
    { on: ["number"], unique: true, name: "UQ_repair_order_number" },
    {
      on: ["stage", "due_at", "id"],
      where: "finished_at IS NULL AND deleted_at IS NULL",
      name: "IDX_repair_order_board",
    },
    { on: ["order_id"], name: "IDX_repair_order_order" },
  ])
  .checks([{ name: "repair_order_versions", expression: "quote_version >= 0 AND accepted_version <= quote_version" }])

/** The history. Append-only: a trigger refuses update and delete. */
export const RepairOrderEvent = model
  .define("repair_order_event", {
    id: model.id({ prefix: "rpoe" }).primaryKey(),
    action: model.text(),
    from_stage: model.text().nullable(),
    to_stage: model.text(),
    actor_type: model.enum([...ACTOR_TYPES]),
    actor_id: model.text().nullable(),
    words: model.text().nullable(),
    occurred_at: model.dateTime(),
    repair_order: model.belongsTo(() => RepairOrder, { mappedBy: "events" }),
  })
  .indexes([{ on: ["repair_order_id", "id"], name: "IDX_repair_order_event_history" }])
