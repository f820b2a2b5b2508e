import { z } from "@medusajs/framework/zod"

import { currencyField, amountField, idField, instantField, line } from "../../fields"

export const MOST_LINES = 100
const MOST_SHIPMENTS = 50
const MOST_IDS = 500

const ids = z.array(idField).max(MOST_IDS).default([])
const id = idField.nullable().default(null)
const quantity = z.int().min(1).max(1_000_000)

const shipment = z.strictObject({
  fulfillment_id: idField,
  quantity,
  fulfilled_at: instantField,
  shipped_at: instantField.nullable().default(null),
  delivered_at: instantField.nullable().default(null),
})

export const orderLine = z.strictObject({
  id: idField,
  variant_id: id,
  product_id: id,
  sku: line(200).nullable().default(null),
  title: line(500).default("Item"),
  thumbnail: z.null().default(null),
  quantity,
  total: amountField,
  discounts: z
    .array(z.strictObject({ promotion_id: idField, amount: amountField }))
    .max(MOST_IDS)
    .default([]),
  collection_id: id,
  product_type_id: id,
  category_ids: ids,
  tag_ids: ids,
  shipments: z.array(shipment).max(MOST_SHIPMENTS).default([]),
  units_in_core_changes: z.int().min(0).max(1_000_000).default(0),
})

/** An order that need not exist; what is left out is unknown. */
export const orderFactsOf = <Line extends z.ZodType>(line: Line) =>
  z.strictObject({
    id: idField.default("order_simulated"),
    display_id: z.int().min(0).default(0),
    status: z.enum(["active", "canceled", "draft"]).default("active"),
    customer_id: id,
    customer_group_ids: ids,
    email: z.null().default(null),
    currency_code: currencyField,
    region_id: id,
    sales_channel_id: id,
    placed_at: instantField,
    total: amountField,
    outbound_freight: amountField.default("0"),
    lines: z.array(line).min(1).max(MOST_LINES),
  })
