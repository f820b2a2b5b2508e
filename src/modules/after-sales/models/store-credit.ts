import { model } from "@medusajs/framework/utils"

import { CREDIT_ENTRY_KINDS, CREDIT_HOLD_STATUSES } from "../../../domain/store-credit/words"

/**
 * The ledger of store credit, unless the merchant keeps it elsewhere: the balance is the sum of the rows. Append-only: a
 * trigger refuses update and delete. The holder is a customer with an account, or a guest by e-mail address.
 */
export const StoreCreditEntry = model
  .define("store_credit_entry", {
    id: model.id({ prefix: "ascre" }).primaryKey(),
    customer_id: model.text().nullable(),
    email: model.text().nullable(),
    currency_code: model.text(),
    kind: model.enum([...CREDIT_ENTRY_KINDS]),
    /** Positive where it was given, negative where it was spent. */
    amount: model.bigNumber(),
    /** Says that a call which comes twice is the same one. */
    marker: model.text(),
    order_id: model.text(),
    rma_id: model.text().nullable(),
  })
  .indexes([
    { on: ["marker"], unique: true, name: "UQ_store_credit_entry_marker" },
    { on: ["customer_id"], where: "customer_id IS NOT NULL AND deleted_at IS NULL", name: "IDX_store_credit_customer" },
    { on: ["email"], where: "email IS NOT NULL AND deleted_at IS NULL", name: "IDX_store_credit_email" },
  ])
  .checks([
    { name: "store_credit_entry_one_holder", expression: "(customer_id IS NULL) <> (email IS NULL)" },
    { name: "store_credit_entry_sign", expression: "(kind = 'issued') = (amount > 0) AND amount <> 0" },
  ])

/** Credit that a cart is to be paid with: nobody else can spend it until the order is placed or the cart given up. */
export const StoreCreditHold = model
  .define("store_credit_hold", {
    id: model.id({ prefix: "ascrh" }).primaryKey(),
    cart_id: model.text(),
    customer_id: model.text().nullable(),
    email: model.text().nullable(),
    currency_code: model.text(),
    amount: model.bigNumber(),
    status: model.enum([...CREDIT_HOLD_STATUSES]).default("open"),
    order_id: model.text().nullable(),
    held_at: model.dateTime(),
  })
  .indexes([
    {
      on: ["cart_id"],
      unique: true,
      where: "status = 'open' AND deleted_at IS NULL",
      name: "UQ_store_credit_hold_one_per_cart",
    },
    { on: ["id"], where: "status = 'open' AND deleted_at IS NULL", name: "IDX_store_credit_hold_open" },
  ])
  .checks([
    { name: "store_credit_hold_one_holder", expression: "(customer_id IS NULL) <> (email IS NULL)" },
    { name: "store_credit_hold_amount", expression: "amount > 0" },
  ])
