import { model } from "@medusajs/framework/utils"

import { IMPORTED_CASE_KINDS, IMPORTED_STATES, type ImportedLine } from "../../../domain/import/imported-case"

/**
 * A case of another system, as it was when the merchant moved in. History: it is read and nothing else, so that it has
 * no lifecycle, no clock and no reference to anything that core keeps.
 */
export const ImportedCase = model
  .define("imported_case", {
    /** Made of source and key, so that the same row has the same id whenever it is imported. */
    id: model.id({ prefix: "icase" }).primaryKey(),
    /** The merchant's name for the system it comes from. */
    source: model.text(),
    source_key: model.text(),
    kind: model.enum([...IMPORTED_CASE_KINDS]),
    number: model.text(),
    state: model.enum([...IMPORTED_STATES]),
    status: model.text(),
    order_number: model.text().nullable(),
    customer_email: model.text().nullable(),
    opened_at: model.dateTime(),
    closed_at: model.dateTime().nullable(),
    currency_code: model.text().nullable(),
    /** Decimal strings, because nothing is ever worked out with them. */
    amount_refunded: model.text().nullable(),
    amount_charged: model.text().nullable(),
    subject: model.text().nullable(),
    words: model.text().nullable(),
    lines: model.json<readonly ImportedLine[]>(),
    pictures: model.json<readonly string[]>(),
  })
  .indexes([
    // What is imported twice is there once.
    { on: ["source", "source_key"], unique: true, name: "UQ_imported_case_source" },
    { on: ["opened_at", "id"], name: "IDX_imported_case_opened" },
    { on: ["customer_email", "opened_at", "id"], name: "IDX_imported_case_customer" },
    { on: ["order_number", "opened_at", "id"], name: "IDX_imported_case_order" },
    { on: ["kind", "opened_at", "id"], name: "IDX_imported_case_kind" },
  ])
