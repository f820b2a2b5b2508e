/** The columns of a file of past requests. One row a line of goods; rows of one request stand together. */
export const REQUEST_COLUMNS = [
  "number",
  "kind",
  "status",
  "order_number",
  "customer_email",
  "opened_at",
  "closed_at",
  "currency",
  "refunded",
  "charged",
  "words",
  "pictures",
  "item_title",
  "item_sku",
  "item_quantity",
  "item_way",
  "item_reason",
  "item_note",
] as const
export type RequestColumn = (typeof REQUEST_COLUMNS)[number]

/** The columns of a file of past tickets, one row a ticket. */
export const TICKET_COLUMNS = [
  "number",
  "status",
  "order_number",
  "customer_email",
  "opened_at",
  "closed_at",
  "subject",
  "words",
  "pictures",
] as const
export type TicketColumn = (typeof TICKET_COLUMNS)[number]

/** The columns of a file of warranties that were promised before, one row a unit. */
export const WARRANTY_COLUMNS = [
  "number",
  "plan",
  "title",
  "sku",
  "serial",
  "order_number",
  "customer_email",
  "delivered_on",
  "ends_on",
] as const
export type WarrantyColumn = (typeof WARRANTY_COLUMNS)[number]

/** The columns of a file of serial numbers of units that have a warranty here. */
export const SERIAL_COLUMNS = ["order_number", "sku", "unit", "serial"] as const
export type SerialColumn = (typeof SERIAL_COLUMNS)[number]

/** Columns without which no row of the file could fit; the others may be left out. */
export const REQUIRED_REQUEST_COLUMNS = ["number", "kind", "status", "order_number", "opened_at"] as const
export const REQUIRED_WARRANTY_COLUMNS = ["number", "plan", "delivered_on"] as const
export const REQUIRED_SERIAL_COLUMNS = ["order_number", "sku", "serial"] as const
export const REQUIRED_TICKET_COLUMNS = ["number", "status", "customer_email", "opened_at", "subject"] as const

/** A cell is empty where its column is not in the file. */
export type CsvRow<Column extends string> = Readonly<Record<Column, string>>
