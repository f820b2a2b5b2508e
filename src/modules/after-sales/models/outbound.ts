import { model } from "@medusajs/framework/utils"

/**
 * Goods that go out for a request: so many units of one variant, at one price, for the units of one item. The request says how many it
 * owes the customer, `quantity`; core follows, and `core_quantity` is what its order line and the reservation of its
 * stock stand at. While the two differ, reconcile has something to do.
 */
export const RmaOutbound = model
  .define("rma_outbound", {
    id: model.id({ prefix: "rmao" }).primaryKey(),
    rma_id: model.text(),
    order_id: model.text(),
    rma_item_id: model.text(),
    variant_id: model.text().nullable(),
    product_id: model.text().nullable(),
    sku: model.text().nullable(),
    title: model.text(),
    thumbnail: model.text().nullable(),
    quantity: model.number(),
    core_quantity: model.number().default(0),
    /** Charged for a unit, in major units and with tax: nothing where the same goods are sent again. */
    unit_price: model.bigNumber(),
    currency_code: model.text(),
    /** Core's order line, once it has one. */
    line_item_id: model.text().nullable(),
    /** Set when staff let the goods go before the request was settled. */
    released_at: model.dateTime().nullable(),
    released_by: model.text().nullable(),
  })
  .indexes([
    { on: ["rma_id"], name: "IDX_rma_outbound_rma" },
    { on: ["order_id"], name: "IDX_rma_outbound_order" },
    { on: ["rma_item_id", "unit_price"], unique: true, name: "UQ_rma_outbound_item_price" },
    {
      on: ["line_item_id"],
      unique: true,
      where: "line_item_id IS NOT NULL AND deleted_at IS NULL",
      name: "UQ_rma_outbound_line",
    },
    { on: ["rma_id"], where: "core_quantity <> quantity AND deleted_at IS NULL", name: "IDX_rma_outbound_unfollowed" },
  ])
  .checks([
    { name: "rma_outbound_quantity", expression: "quantity >= 0 AND core_quantity >= 0" },
    { name: "rma_outbound_unit_price", expression: "unit_price >= 0" },
  ])
