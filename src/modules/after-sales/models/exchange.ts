import { model } from "@medusajs/framework/utils"

import { SURPLUS_DESTINATIONS } from "../../../domain/kernel/vocabulary"

/**
 * What the units of one item are exchanged for, one for one. The prices stand on the units: they are fixed with the
 * request, whatever the shop asks later.
 */
export const RmaExchange = model
  .define("rma_exchange", {
    id: model.id({ prefix: "rmax" }).primaryKey(),
    rma_id: model.text(),
    rma_item_id: model.text(),
    variant_id: model.text(),
    product_id: model.text(),
    sku: model.text().nullable(),
    title: model.text(),
    thumbnail: model.text().nullable(),
    /** Where the customer wants money to go that the exchange leaves over. */
    surplus_to: model.enum([...SURPLUS_DESTINATIONS]).default("refund"),
  })
  .indexes([
    { on: ["rma_item_id"], unique: true, name: "UQ_rma_exchange_item" },
    { on: ["rma_id"], name: "IDX_rma_exchange_rma" },
    { on: ["variant_id"], name: "IDX_rma_exchange_variant" },
  ])
