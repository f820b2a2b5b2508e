import { model } from "@medusajs/framework/utils"

import { ACTOR_TYPES } from "../../../domain/kernel/vocabulary"
import { WARRANTY_STATUSES } from "../../../domain/warranty/lifecycle"
import {
  AFTER_WORK_RULES,
  COST_BEARERS,
  PERIOD_UNITS,
  SERIAL_SOURCES,
  WARRANTY_PROVIDERS,
  WARRANTY_STARTS,
} from "../../../domain/warranty/words"

/**
 * What covers one delivered unit, registered when its parcel arrives. Several plans may cover it, each with a cover of
 * its own. Calendar dates are `YYYY-MM-DD` in the shop's zone; whether it has expired is read from them.
 */
export const Warranty = model
  .define("warranty", {
    id: model.id({ prefix: "wty" }).primaryKey(),
    /** Printed on the card, and enough to claim by: see domain/warranty/claim-code.ts. */
    claim_code: model.text().unique("UQ_warranty_claim_code"),
    status: model.enum([...WARRANTY_STATUSES]).default("active"),
    /** Null for what was imported, like the next three: core has no such order. */
    order_id: model.text().nullable(),
    order_display_id: model.number().nullable(),
    line_item_id: model.text().nullable(),
    fulfillment_id: model.text().nullable(),
    /** Place among the units of its line in its parcel, from 0. */
    position: model.number(),
    /** The unit's number within its line, as requests name it. */
    ordinal: model.number(),
    /** Of an imported one: the merchant's name for the system, its key there, what its row said, and its order there. */
    import_source: model.text().nullable(),
    import_key: model.text().nullable(),
    import_digest: model.text().nullable(),
    import_order_number: model.text().nullable(),
    product_id: model.text().nullable(),
    variant_id: model.text().nullable(),
    sku: model.text().nullable(),
    title: model.text(),
    thumbnail: model.text().nullable(),
    /** Whose it is now: the buyer, unless it was handed on. */
    customer_id: model.text().nullable(),
    email: model.text().nullable(),
    delivered_on: model.text(),
    /** The day on which the last of its covers ends; null for good. */
    ends_on: model.text().nullable(),
    serial: model.text().nullable(),
    /** The serial number as it is compared: upper case, letters and digits only. */
    serial_key: model.text().nullable(),
    serial_source: model.enum([...SERIAL_SOURCES]).nullable(),
    /** When its owner registered it; nobody needs to. */
    registered_at: model.dateTime().nullable(),
    /** A link by which somebody else may take it over; only the digest of its token is kept. */
    transfer_hash: model.text().nullable(),
    transfer_expires_at: model.dateTime().nullable(),
    transferred_at: model.dateTime().nullable(),
    ended_at: model.dateTime().nullable(),
    covers: model.hasMany(() => WarrantyCover, { mappedBy: "warranty" }),
    events: model.hasMany(() => WarrantyEvent, { mappedBy: "warranty" }),
  })
  .indexes([
    // The same delivery told five times makes the same rows.
    {
      on: ["fulfillment_id", "line_item_id", "position"],
      unique: true,
      where: "deleted_at IS NULL",
      name: "UQ_warranty_unit",
    },
    // What is imported twice is there once.
    {
      on: ["import_source", "import_key"],
      unique: true,
      where: "import_source IS NOT NULL AND deleted_at IS NULL",
      name: "UQ_warranty_import",
    },
    { on: ["order_id"], name: "IDX_warranty_order" },
    { on: ["line_item_id", "ordinal"], name: "IDX_warranty_line_unit" },
    { on: ["customer_id", "id"], name: "IDX_warranty_customer" },
    { on: ["serial_key"], name: "IDX_warranty_serial" },
    { on: ["transfer_hash"], name: "IDX_warranty_transfer" },
    { on: ["product_id", "id"], name: "IDX_warranty_product" },
    { on: ["status", "id"], name: "IDX_warranty_status" },
    { on: ["ends_on"], name: "IDX_warranty_ends_on" },
    { on: ["updated_at"], name: "IDX_warranty_updated" },
  ])
  .checks([
    {
      name: "warranty_origin",
      expression:
        "(order_id IS NOT NULL AND line_item_id IS NOT NULL AND fulfillment_id IS NOT NULL) <> (import_source IS NOT NULL)",
    },
  ])

/** One plan's cover of the unit, with the plan's words as they were promised: they outlive every later version. */
export const WarrantyCover = model
  .define("warranty_cover", {
    id: model.id({ prefix: "wtycov" }).primaryKey(),
    plan_version_id: model.text(),
    plan_code: model.text(),
    plan_name: model.text(),
    plan_version: model.number(),
    provider: model.enum([...WARRANTY_PROVIDERS]),
    provider_name: model.text().nullable(),
    cost_bearer: model.enum([...COST_BEARERS]),
    covers_parts: model.boolean(),
    covers_labour: model.boolean(),
    covers_travel: model.boolean(),
    exclusions: model.text().nullable(),
    remedies: model.array(),
    starts: model.enum([...WARRANTY_STARTS]),
    registration_days: model.number().nullable(),
    period_unit: model.enum([...PERIOD_UNITS]),
    period_count: model.number().nullable(),
    after_repair: model.enum([...AFTER_WORK_RULES]),
    after_replacement: model.enum([...AFTER_WORK_RULES]),
    starts_on: model.text(),
    ends_on: model.text().nullable(),
    warranty: model.belongsTo(() => Warranty, { mappedBy: "covers" }),
  })
  .indexes([{ on: ["warranty_id", "plan_code"], unique: true, name: "UQ_warranty_cover_plan" }])

/** The history. Append-only: a trigger refuses update and delete. */
export const WarrantyEvent = model
  .define("warranty_event", {
    id: model.id({ prefix: "wtye" }).primaryKey(),
    action: model.text(),
    from_status: model.text().nullable(),
    to_status: model.text(),
    actor_type: model.enum([...ACTOR_TYPES]),
    actor_id: model.text().nullable(),
    words: model.text().nullable(),
    evidence: model.text().nullable(),
    /** The request that brought it about, if any. */
    rma_id: model.text().nullable(),
    occurred_at: model.dateTime(),
    warranty: model.belongsTo(() => Warranty, { mappedBy: "events" }),
  })
  .indexes([{ on: ["warranty_id", "id"], name: "IDX_warranty_event_history" }])

/** How far the sweep for deliveries that no event told has come. One row. */
export const WarrantySweep = model.define("warranty_sweep", {
  id: model.id({ prefix: "wtyswp" }).primaryKey(),
  only_row: model.boolean().default(true).unique("UQ_warranty_sweep_only_row"),
  /** Every parcel delivered before this instant has been looked at. */
  swept_until: model.dateTime(),
})
