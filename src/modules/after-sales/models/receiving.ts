import { model } from "@medusajs/framework/utils"

import { ACTOR_TYPES } from "../../../domain/kernel/vocabulary"
import { FINDING_KINDS } from "../../../domain/receiving/finding"
import { FINDING_STATUSES } from "../../../domain/receiving/finding-lifecycle"
import { STRAY_PARCEL_STATUSES } from "../../../domain/receiving/stray-parcel-lifecycle"

/**
 * Something that was in a parcel and that nobody had declared. It stays until it is where it belongs, and is paid for
 * only by a request that it was taken into.
 */
export const ParcelFinding = model
  .define("parcel_finding", {
    id: model.id({ prefix: "pfnd" }).primaryKey(),
    /** The request with whose parcel it came; null while the parcel itself is nobody's yet. */
    rma_id: model.text().nullable(),
    /** The parcel without a request in which it came. Stays when the parcel has become a request's. */
    stray_parcel_id: model.text().nullable(),
    kind: model.enum([...FINDING_KINDS]),
    status: model.enum([...FINDING_STATUSES]).default("open"),
    quantity: model.number(),
    line_item_id: model.text().nullable(),
    title: model.text().nullable(),
    sku: model.text().nullable(),
    serial_number: model.text().nullable(),
    words: model.text().nullable(),
    found_at: model.dateTime(),
    found_by: model.text().nullable(),
    /** By when staff say what becomes of it, or the customer fetches what is kept for him; null once it is over. */
    due_at: model.dateTime().nullable(),
    /** When staff were told that it is late. */
    reminded_at: model.dateTime().nullable(),
    /** The request by which it is paid for, if it is. */
    taken_into_rma_id: model.text().nullable(),
    decided_at: model.dateTime().nullable(),
    decided_by: model.text().nullable(),
    decision_words: model.text().nullable(),
    events: model.hasMany(() => ParcelFindingEvent, { mappedBy: "finding" }),
  })
  .indexes([
    { on: ["rma_id"], where: "rma_id IS NOT NULL AND deleted_at IS NULL", name: "IDX_parcel_finding_rma" },
    {
      on: ["stray_parcel_id"],
      where: "stray_parcel_id IS NOT NULL AND deleted_at IS NULL",
      name: "IDX_parcel_finding_parcel",
    },
    {
      on: ["taken_into_rma_id"],
      where: "taken_into_rma_id IS NOT NULL AND deleted_at IS NULL",
      name: "IDX_parcel_finding_taken_into",
    },
    // The list, most urgent first. What waits with its parcel has no clock of its own and is not in it.
    { on: ["due_at", "id"], where: "due_at IS NOT NULL AND deleted_at IS NULL", name: "IDX_parcel_finding_due" },
    {
      on: ["due_at"],
      where: "due_at IS NOT NULL AND reminded_at IS NULL AND deleted_at IS NULL",
      name: "IDX_parcel_finding_unreminded",
    },
  ])
  .checks([
    { name: "parcel_finding_quantity", expression: "quantity > 0" },
    { name: "parcel_finding_place", expression: "rma_id IS NOT NULL OR stray_parcel_id IS NOT NULL" },
    // Goods that are paid for can always be led back to what pays for them, and nothing else can.
    {
      name: "parcel_finding_taken_in",
      expression: "(status = 'taken_in') = (taken_into_rma_id IS NOT NULL)",
    },
    { name: "parcel_finding_serial", expression: "kind <> 'other_serial' OR status <> 'taken_in'" },
  ])

/** The history of a finding. Append-only: a trigger refuses update and delete. */
export const ParcelFindingEvent = model
  .define("parcel_finding_event", {
    id: model.id({ prefix: "pfne" }).primaryKey(),
    action: model.text(),
    from_status: model.text().nullable(),
    to_status: model.text(),
    quantity: model.number(),
    actor_type: model.enum([...ACTOR_TYPES]),
    actor_id: model.text().nullable(),
    words: model.text().nullable(),
    occurred_at: model.dateTime(),
    finding: model.belongsTo(() => ParcelFinding, { mappedBy: "events" }),
  })
  .indexes([{ on: ["finding_id", "id"], name: "IDX_parcel_finding_event_history" }])

/** A parcel that came without a request, from its arrival until it has left or become a request's. */
export const StrayParcel = model
  .define("stray_parcel", {
    id: model.id({ prefix: "spcl" }).primaryKey(),
    /** Shown to people as SP-12. */
    number: model.autoincrement(),
    status: model.enum([...STRAY_PARCEL_STATUSES]).default("registered"),
    carrier: model.text().nullable(),
    /** As the label prints it, and as it is compared: see domain/receiving/tracking-key. */
    tracking_number: model.text().nullable(),
    tracking_key: model.text().nullable(),
    /** Who sent it, as far as label and letter tell. */
    sender: model.text().nullable(),
    order_number: model.text().nullable(),
    email: model.text().nullable(),
    /** Whatever else the finder noticed, such as where it lies. */
    note: model.text().nullable(),
    registered_at: model.dateTime(),
    registered_by: model.text().nullable(),
    /** By when it is known what becomes of it; null once it is over. */
    due_at: model.dateTime().nullable(),
    reminded_at: model.dateTime().nullable(),
    /** Whose it is, once somebody said so. */
    order_id: model.text().nullable(),
    order_display_id: model.number().nullable(),
    rma_id: model.text().nullable(),
    closed_at: model.dateTime().nullable(),
    events: model.hasMany(() => StrayParcelEvent, { mappedBy: "parcel" }),
  })
  .indexes([
    { on: ["number"], unique: true, name: "UQ_stray_parcel_number" },
    // Two people at the dock register a parcel once. A number may come again when the first parcel has left.
    {
      on: ["tracking_key"],
      unique: true,
      where: "tracking_key IS NOT NULL AND closed_at IS NULL AND deleted_at IS NULL",
      name: "UQ_stray_parcel_tracking",
    },
    { on: ["status", "id"], name: "IDX_stray_parcel_status" },
    { on: ["rma_id"], where: "rma_id IS NOT NULL AND deleted_at IS NULL", name: "IDX_stray_parcel_rma" },
    {
      on: ["due_at"],
      where: "due_at IS NOT NULL AND reminded_at IS NULL AND deleted_at IS NULL",
      name: "IDX_stray_parcel_unreminded",
    },
  ])
  .checks([
    {
      name: "stray_parcel_matched",
      expression: "status NOT IN ('matched', 'received') OR order_id IS NOT NULL",
    },
  ])

/** The history of such a parcel. Append-only: a trigger refuses update and delete. */
export const StrayParcelEvent = model
  .define("stray_parcel_event", {
    id: model.id({ prefix: "spce" }).primaryKey(),
    action: model.text(),
    from_status: model.text().nullable(),
    to_status: model.text(),
    actor_type: model.enum([...ACTOR_TYPES]),
    actor_id: model.text().nullable(),
    words: model.text().nullable(),
    occurred_at: model.dateTime(),
    parcel: model.belongsTo(() => StrayParcel, { mappedBy: "events" }),
  })
  .indexes([{ on: ["parcel_id", "id"], name: "IDX_stray_parcel_event_history" }])
