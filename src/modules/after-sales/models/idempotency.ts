import { model } from "@medusajs/framework/utils"

/** A POST that was carried out: the same key from the same caller gets the same record again instead of a second one. */
export const IdempotencyRecord = model
  .define("after_sales_idempotency", {
    id: model.id({ prefix: "asidem" }).primaryKey(),
    /** Who called which verb, so that two callers may use the same key. */
    scope: model.text(),
    key: model.text(),
    /** SHA-256 of the body: the same key with another body is refused. */
    fingerprint: model.text(),
    resource_id: model.text(),
  })
  .indexes([
    { on: ["scope", "key"], unique: true, name: "UQ_after_sales_idempotency" },
    { on: ["created_at"], name: "IDX_after_sales_idempotency_age" },
  ])
