import { model } from "@medusajs/framework/utils"

import { DISCREPANCY_KINDS, SWEEP_OUTCOMES } from "../../../domain/reconcile/words"

/**
 * Something that a lost event or a dead process had left behind, and what the sweep did about it. What cannot be
 * corrected stays one row with its attempts counted, however often the sweep comes by.
 */
export const AfterSalesDiscrepancy = model
  .define("after_sales_discrepancy", {
    id: model.id({ prefix: "asdis" }).primaryKey(),
    kind: model.enum([...DISCREPANCY_KINDS]),
    /** Of the request, payout, charge, withdrawal or hold that the kind is about. */
    subject_id: model.text(),
    /** The request and the order concerned, where there is one. */
    rma_id: model.text().nullable(),
    order_id: model.text().nullable(),
    outcome: model.enum([...SWEEP_OUTCOMES]),
    attempts: model.number().default(1),
    /** What the latest attempt died of; kept once it is corrected. */
    last_error: model.text().nullable(),
    found_at: model.dateTime(),
    tried_at: model.dateTime(),
  })
  .indexes([
    {
      on: ["kind", "subject_id"],
      unique: true,
      where: "outcome = 'left' AND deleted_at IS NULL",
      name: "UQ_after_sales_discrepancy_one_left",
    },
    { on: ["outcome", "id"], name: "IDX_after_sales_discrepancy_outcome" },
    { on: ["tried_at"], name: "IDX_after_sales_discrepancy_age" },
  ])
