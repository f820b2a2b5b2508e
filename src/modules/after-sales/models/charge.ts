import { model } from "@medusajs/framework/utils"

import { CHARGE_STATUSES } from "../../../domain/settlement/charge-lifecycle"

/**
 * What a customer owes for a request, fixed when it was settled. He pays by a link that any payment provider of the
 * region serves: core's payment collection of exactly this amount.
 */
export const Charge = model
  .define("charge", {
    id: model.id({ prefix: "charge" }).primaryKey(),
    rma_id: model.text(),
    order_id: model.text(),
    amount: model.bigNumber(),
    currency_code: model.text(),
    status: model.enum([...CHARGE_STATUSES]).default("open"),
    /** Core's, made right after the charge; null for the moment between. */
    payment_collection_id: model.text().nullable(),
    expires_at: model.dateTime(),
    paid_at: model.dateTime().nullable(),
    /** Who let the customer off, and why. */
    waived_by: model.text().nullable(),
    waiver_words: model.text().nullable(),
  })
  .indexes([
    {
      on: ["rma_id"],
      unique: true,
      where: "status = 'open' AND deleted_at IS NULL",
      name: "UQ_charge_one_open",
    },
    { on: ["rma_id", "id"], name: "IDX_charge_rma" },
    { on: ["expires_at"], where: "status = 'open' AND deleted_at IS NULL", name: "IDX_charge_due" },
    {
      on: ["payment_collection_id"],
      unique: true,
      where: "payment_collection_id IS NOT NULL AND deleted_at IS NULL",
      name: "UQ_charge_payment_collection",
    },
  ])
  .checks([{ name: "charge_amount", expression: "amount > 0" }])
