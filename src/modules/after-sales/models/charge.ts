import { model } from "@medusajs/framework/utils"

import { CHARGE_STATUSES } from "../../../domain/settlement/charge-lifecycle"

/**
 * What a customer owes for a request, fixed when it was settled, or for its repair, as he accepted it. He pays by a link
 * that any payment provider of the region serves: core's payment collection of exactly this amount.
 */
export const Charge = model
  .define("charge", {
    id: model.id({ prefix: "charge" }).primaryKey(),
    rma_id: model.text(),
    order_id: model.text(),
    /** The repair that it is owed for; null for the difference of an exchange. */
    repair_order_id: model.text().nullable(),
    amount: model.bigNumber(),
    currency_code: model.text(),
    status: model.enum([...CHARGE_STATUSES]).default("open"),
    /** Core's, made right after the charge; null for the moment between, and where staff took the money by hand. */
    payment_collection_id: model.text().nullable(),
    /** Null for a repair: the goods stay in the shop until it is paid. */
    expires_at: model.dateTime().nullable(),
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
    {
      on: ["repair_order_id", "id"],
      where: "repair_order_id IS NOT NULL AND deleted_at IS NULL",
      name: "IDX_charge_repair",
    },
    { on: ["expires_at"], where: "status = 'open' AND deleted_at IS NULL", name: "IDX_charge_due" },
    {
      on: ["payment_collection_id"],
      unique: true,
      where: "payment_collection_id IS NOT NULL AND deleted_at IS NULL",
      name: "UQ_charge_payment_collection",
    },
  ])
  .checks([
    { name: "charge_amount", expression: "amount > 0" },
    { name: "charge_end", expression: "expires_at IS NOT NULL OR repair_order_id IS NOT NULL" },
  ])
