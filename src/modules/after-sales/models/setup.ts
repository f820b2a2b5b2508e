import { model } from "@medusajs/framework/utils"

/** One row: the preset that the merchant chose on first run. No row means that the choice is still to be made. */
export const AfterSalesSetup = model.define("after_sales_setup", {
  id: model.id({ prefix: "assetup" }).primaryKey(),
  only_row: model.boolean().default(true).unique("UQ_after_sales_setup_only_row"),
  preset: model.text(),
  applied_by: model.text().nullable(),
})
