import { model } from "@medusajs/framework/utils"

/**
 * Units that core was asked to put back on the shelf. Core books a receipt and the stock in transactions of their own,
 * so that a process that dies in between leaves a count nobody can vouch for: the row that it left open says so, and
 * staff count the shelf. A posting that ended, well or badly, leaves no row.
 */
export const StockPosting = model
  .define("stock_posting", {
    id: model.id({ prefix: "stkp" }).primaryKey(),
    rma_id: model.text(),
    /** Units that were to be put into stock. */
    units: model.number(),
    begun_at: model.dateTime(),
    /** Set when the row was found open by somebody else than who began it. */
    doubted_at: model.dateTime().nullable(),
    checked_at: model.dateTime().nullable(),
    checked_by: model.text().nullable(),
    /** What staff found on the shelf. */
    words: model.text().nullable(),
  })
  .indexes([
    {
      on: ["rma_id"],
      unique: true,
      where: "doubted_at IS NULL AND deleted_at IS NULL",
      name: "UQ_stock_posting_one_open",
    },
    {
      on: ["rma_id"],
      where: "doubted_at IS NOT NULL AND checked_at IS NULL AND deleted_at IS NULL",
      name: "IDX_stock_posting_doubted",
    },
  ])
