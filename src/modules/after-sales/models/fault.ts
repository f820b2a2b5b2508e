import { model } from "@medusajs/framework/utils"

import { FREIGHT_ADVANCERS, FREIGHT_LEGS } from "../../../domain/fault/freight-leg"
import { FAULT_PARTIES } from "../../../domain/kernel/vocabulary"

/** A party's part of the fault about one item. The parts of an item sum to 100; the item keeps who leads. */
export const RmaFaultShare = model
  .define("rma_fault_share", {
    id: model.id({ prefix: "rmaf" }).primaryKey(),
    rma_item_id: model.text(),
    party: model.enum([...FAULT_PARTIES]),
    percentage: model.number(),
  })
  .indexes([{ on: ["rma_item_id", "party"], unique: true, name: "UQ_rma_fault_share_party" }])
  .checks([{ name: "rma_fault_share_percentage", expression: "percentage BETWEEN 1 AND 100" }])

/** What one way of the goods really cost, as staff recorded it. A wrong one is voided, never edited. */
export const RmaFreightLeg = model
  .define("rma_freight_leg", {
    id: model.id({ prefix: "rmal" }).primaryKey(),
    rma_id: model.text(),
    leg: model.enum([...FREIGHT_LEGS]),
    paid_by: model.enum([...FREIGHT_ADVANCERS]),
    amount: model.bigNumber(),
    currency_code: model.text(),
    /** Number of the parcel with the carrier. */
    tracking_reference: model.text().nullable(),
    /** What the receipt or invoice is and where it lies. */
    receipt_note: model.text().nullable(),
    recorded_by: model.text().nullable(),
    recorded_at: model.dateTime(),
    voided_at: model.dateTime().nullable(),
  })
  .indexes([{ on: ["rma_id", "id"], name: "IDX_rma_freight_leg_rma" }])
  .checks([{ name: "rma_freight_leg_amount", expression: "amount > 0" }])
