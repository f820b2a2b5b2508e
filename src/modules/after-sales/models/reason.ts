import { model } from "@medusajs/framework/utils"

import { BASES, FAULT_PARTIES, FREIGHT_PAYERS, REASON_CLASSES } from "../../../domain/kernel/vocabulary"

/**
 * What a reason means for the case: who is at fault, who pays, what must be shown, what may be offered.
 * Its label and translations stay on core's return reason, which `return_reason_id` points to.
 */
export const AfterSalesReason = model.define("after_sales_reason", {
  id: model.id({ prefix: "asrsn" }).primaryKey(),
  code: model.text().unique("UQ_after_sales_reason_code"),
  return_reason_id: model.text().unique("UQ_after_sales_reason_return_reason"),
  reason_class: model.enum([...REASON_CLASSES]),
  basis: model.enum([...BASES]),
  fault_party: model.enum([...FAULT_PARTIES]),
  freight_payer: model.enum([...FREIGHT_PAYERS]),
  /** Kinds of evidence the customer must supply. */
  evidence: model.array(),
  /** Resolutions allowed for this reason, the preferred one first. */
  remedies: model.array(),
  /** The merchant has no say: a request within the window is approved at once (R14). */
  skips_discretion: model.boolean().default(false),
  /** Whether goods travel back. False for lost parcels. */
  goods_come_back: model.boolean().default(true),
  is_active: model.boolean().default(true),
  position: model.number().default(0),
})
