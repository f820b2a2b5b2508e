import type { V1Table } from "./tables"

type Row = Readonly<Record<string, string | number | null>>

/** The tables of a v1 shop as far as they are read, in SQL that PostgreSQL and SQLite both know; see `inDialect`. */
const TABLES = [
  `create table "order" (id varchar primary key, display_id integer, email varchar, currency_code varchar)`,
  `create table line_item (id varchar primary key, title varchar, quantity integer, variant_id varchar,
     swap_id varchar, claim_order_id varchar)`,
  `create table product_variant (id varchar primary key, sku varchar)`,
  `create table payment (id varchar primary key, order_id varchar)`,
  `create table "return" (id varchar primary key, status varchar, swap_id varchar, claim_order_id varchar,
     order_id varchar, refund_amount integer, received_at TIMESTAMP_TYPE, created_at TIMESTAMP_TYPE,
     updated_at TIMESTAMP_TYPE)`,
  `create table return_item (return_id varchar, item_id varchar, quantity integer, reason_id varchar, note varchar,
     primary key (return_id, item_id))`,
  `create table return_reason (id varchar primary key, label varchar)`,
  `create table swap (id varchar primary key, fulfillment_status varchar, payment_status varchar, order_id varchar,
     difference_due integer, canceled_at TIMESTAMP_TYPE, deleted_at TIMESTAMP_TYPE, created_at TIMESTAMP_TYPE,
     updated_at TIMESTAMP_TYPE)`,
  `create table claim_order (id varchar primary key, type varchar, fulfillment_status varchar, payment_status varchar,
     order_id varchar, refund_amount integer, canceled_at TIMESTAMP_TYPE, deleted_at TIMESTAMP_TYPE,
     created_at TIMESTAMP_TYPE, updated_at TIMESTAMP_TYPE)`,
  `create table claim_item (id varchar primary key, claim_order_id varchar, item_id varchar, reason varchar,
     note varchar, quantity integer, deleted_at TIMESTAMP_TYPE)`,
  `create table claim_image (id varchar primary key, claim_item_id varchar, url varchar)`,
  `create table claim_item_tags (item_id varchar, tag_id varchar, primary key (item_id, tag_id))`,
  `create table claim_tag (id varchar primary key, value varchar)`,
  `create table refund (id varchar primary key, order_id varchar, payment_id varchar, amount integer, reason varchar,
     note varchar, created_at TIMESTAMP_TYPE, updated_at TIMESTAMP_TYPE)`,
]

const dates = { created_at: "2023-05-01 10:00:00", updated_at: "2023-05-09 10:00:00" }
const sent = { fulfillment_status: "shipped", canceled_at: null, deleted_at: null }

/** One of everything: a return, a swap with its own return, a claim with pictures and tags, refunds, and rows that do not fit. */
const ROWS: readonly (readonly [V1Table, Row])[] = [
  ["order", { id: "order_1", display_id: 1001, email: "Anna@Shop.test", currency_code: "eur" }],
  ["order", { id: "order_2", display_id: 1002, email: "mei@shop.test", currency_code: "jpy" }],
  ["product_variant", { id: "variant_1", sku: "CUP-1" }],
  [
    "line_item",
    { id: "item_1", title: "Cup", quantity: 2, variant_id: "variant_1", swap_id: null, claim_order_id: null },
  ],
  ["line_item", { id: "item_2", title: "Pot", quantity: 1, variant_id: null, swap_id: "swap_1", claim_order_id: null }],
  [
    "line_item",
    { id: "item_3", title: "Cup", quantity: 1, variant_id: "variant_1", swap_id: null, claim_order_id: "claim_1" },
  ],
  ["return_reason", { id: "rr_1", label: "Wrong size" }],
  ["return", returned("ret_1", { order_id: "order_1", refund_amount: 1250 })],
  ["return_item", { return_id: "ret_1", item_id: "item_1", quantity: 2, reason_id: "rr_1", note: "Too small" }],
  ["return", returned("ret_2", { order_id: "order_2", refund_amount: 1250 })],
  ["return", returned("ret_3", { order_id: "order_gone", refund_amount: 1 })],
  ["return", returned("ret_4", { swap_id: "swap_1", refund_amount: 0 })],
  ["return_item", { return_id: "ret_4", item_id: "item_1", quantity: 1, reason_id: null, note: null }],
  ["return", returned("ret_5", { claim_order_id: "claim_1", refund_amount: 0 })],
  ["swap", { id: "swap_1", order_id: "order_1", payment_status: "confirmed", difference_due: 300, ...sent, ...dates }],
  [
    "swap",
    {
      id: "swap_2",
      order_id: "order_1",
      payment_status: "not_paid",
      difference_due: 0,
      ...sent,
      ...dates,
      deleted_at: dates.updated_at,
    },
  ],
  [
    "claim_order",
    {
      id: "claim_1",
      type: "replace",
      order_id: "order_1",
      payment_status: "na",
      refund_amount: null,
      ...sent,
      ...dates,
    },
  ],
  [
    "claim_item",
    {
      id: "citm_1",
      claim_order_id: "claim_1",
      item_id: "item_1",
      reason: "production_failure",
      note: null,
      quantity: 1,
      deleted_at: null,
    },
  ],
  ["claim_image", { id: "cimg_1", claim_item_id: "citm_1", url: "https://old.shop.test/1.jpg" }],
  ["claim_tag", { id: "ctag_1", value: "handle" }],
  ["claim_item_tags", { item_id: "citm_1", tag_id: "ctag_1" }],
  [
    "refund",
    // v1 counts in minor units.
    // eslint-disable-next-line @medusajs/prices-in-major-units
    { id: "ref_1", order_id: "order_1", payment_id: null, amount: 1250, reason: "return", note: null, ...dates },
  ],
  [
    "refund",
    { id: "ref_2", order_id: null, payment_id: "pay_1", amount: 99, reason: "other", note: "By phone", ...dates },
  ],
  ["payment", { id: "pay_1", order_id: "order_2" }],
]

/** What must be read of it: each case in a few words. */
export const OLD_SHOP_CASES = [
  "return/ret_1 1001 anna@shop.test done -12.50 +null 2023-05-04T10:00:00.000Z: back 2 Cup CUP-1 (Wrong size)",
  "return/ret_2 1002 mei@shop.test done -1250 +null 2023-05-04T10:00:00.000Z:",
  "return ret_3 order_unknown",
  "exchange/swap_1 1001 anna@shop.test done -null +3.00 null: back 1 Cup CUP-1 (null), out 1 Pot null (null)",
  "claim/claim_1 1001 anna@shop.test done -null +null null: back 1 Cup CUP-1 (production_failure) https://old.shop.test/1.jpg #handle, out 1 Cup CUP-1 (null)",
  "refund/ref_1 1001 anna@shop.test done -12.50 +null 2023-05-01T10:00:00.000Z:",
  "refund/ref_2 1002 mei@shop.test done -99 +null 2023-05-01T10:00:00.000Z:",
]

export type Dialect = "postgres" | "sqlite" | "mysql"

/** MySQL shows a `timestamp` in the zone of whoever asks, so that it is what its reader must be tried with. */
const INSTANTS = { postgres: "timestamptz", sqlite: "datetime", mysql: "timestamp(6) null" } as const

/** Empty tables for a database of this kind. */
export function oldShopTables(dialect: Dialect): string[] {
  return TABLES.map((table) => inDialect(table.replaceAll("TIMESTAMP_TYPE", INSTANTS[dialect]), dialect))
}

/** Statements that make the old shop with everything in it. */
export function oldShopStatements(dialect: Dialect): string[] {
  return [
    ...(dialect === "mysql" ? ["set time_zone = '+00:00'"] : []),
    ...oldShopTables(dialect),
    ...ROWS.map(([table, row]) => {
      const zone = dialect === "postgres" ? "+00" : ""
      const values = Object.entries(row).map(([column, value]) => {
        if (typeof value !== "string") return String(value)
        return column.endsWith("_at") ? `'${value}${zone}'` : `'${value}'`
      })
      const statement = `insert into "${table}" (${Object.keys(row).join(", ")}) values (${values.join(", ")})`
      return inDialect(statement, dialect)
    }),
  ]
}

/** MySQL quotes names in its own way and wants to know how long a text can be. */
function inDialect(statement: string, dialect: Dialect): string {
  if (dialect !== "mysql") return statement
  return statement.replaceAll('"', "`").replaceAll(/\bvarchar\b/g, "varchar(191)")
}

function returned(id: string, given: Row): Row {
  const of = { swap_id: null, claim_order_id: null, order_id: null }
  return { id, status: "received", received_at: "2023-05-04 10:00:00", ...of, ...dates, ...given }
}
