import { model } from "@medusajs/framework/utils"

/**
 * The serial number of a unit that is packed and not yet delivered, or that no plan covers. When a warranty is registered
 * for the unit the number becomes the warranty's, and the row goes.
 */
export const UnitSerial = model
  .define("unit_serial", {
    id: model.id({ prefix: "userial" }).primaryKey(),
    order_id: model.text(),
    fulfillment_id: model.text(),
    line_item_id: model.text(),
    /** Place among the units of its line in its parcel, from 0. */
    position: model.number(),
    product_id: model.text().nullable(),
    serial: model.text(),
    /** As it is compared: see domain/warranty/serial.ts. */
    serial_key: model.text(),
    noted_by: model.text().nullable(),
  })
  .indexes([
    {
      on: ["fulfillment_id", "line_item_id", "position"],
      unique: true,
      where: "deleted_at IS NULL",
      name: "UQ_unit_serial_unit",
    },
    { on: ["order_id"], name: "IDX_unit_serial_order" },
    { on: ["serial_key"], name: "IDX_unit_serial_key" },
  ])
