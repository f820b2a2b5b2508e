import type { EntitySchema, EntitySchemaColumnOptions } from "typeorm"

import type { TypeOrm } from "./load-typeorm"

type Written<Value> = Value | string | null
type Instant = Written<Date>
type Count = Written<number>

interface Row {
  readonly id: string
  readonly created_at: Instant
  readonly updated_at: Instant
}

/** The columns that are read of Medusa v1.20, packages/medusa/src/models. */
export interface V1Tables {
  readonly order: { readonly id: string; display_id: Written<number>; email: string | null; currency_code: string }
  readonly line_item: {
    readonly id: string
    readonly title: string | null
    readonly quantity: Count
    readonly variant_id: string | null
    readonly swap_id: string | null
    readonly claim_order_id: string | null
  }
  readonly product_variant: { readonly id: string; readonly sku: string | null }
  readonly payment: { readonly id: string; readonly order_id: string | null }
  readonly return: Row & {
    readonly status: string
    readonly swap_id: string | null
    readonly claim_order_id: string | null
    readonly order_id: string | null
    readonly refund_amount: Count
    readonly received_at: Instant
  }
  readonly return_item: {
    readonly return_id: string
    readonly item_id: string
    readonly quantity: Count
    readonly reason_id: string | null
    readonly note: string | null
  }
  readonly return_reason: { readonly id: string; readonly label: string | null }
  readonly swap: Row & {
    readonly fulfillment_status: string
    readonly payment_status: string
    readonly order_id: string | null
    readonly difference_due: Count
    readonly canceled_at: Instant
    readonly deleted_at: Instant
  }
  readonly claim_order: Row & {
    readonly type: string
    readonly fulfillment_status: string
    readonly payment_status: string
    readonly order_id: string | null
    readonly refund_amount: Count
    readonly canceled_at: Instant
    readonly deleted_at: Instant
  }
  readonly claim_item: {
    readonly id: string
    readonly claim_order_id: string
    readonly item_id: string
    readonly reason: string | null
    readonly note: string | null
    readonly quantity: Count
    readonly deleted_at: Instant
  }
  readonly claim_image: { readonly id: string; readonly claim_item_id: string; readonly url: string }
  readonly claim_item_tags: { readonly item_id: string; readonly tag_id: string }
  readonly claim_tag: { readonly id: string; readonly value: string }
  readonly refund: Row & {
    readonly order_id: string | null
    readonly payment_id: string | null
    readonly amount: Count
    readonly reason: string
    readonly note: string | null
  }
}
export type V1Table = keyof V1Tables

type ColumnType = "text" | "count" | "instant"
type Columns = Readonly<Record<string, ColumnType>>

const ROW: Columns = { created_at: "instant", updated_at: "instant" }
const STATUSES: Columns = { fulfillment_status: "text", payment_status: "text", order_id: "text" }

/** All columns beside the key, which is `id` unless it is named here. */
const COLUMNS: { readonly [Table in V1Table]: Columns } = {
  order: { display_id: "count", email: "text", currency_code: "text" },
  line_item: { title: "text", quantity: "count", variant_id: "text", swap_id: "text", claim_order_id: "text" },
  product_variant: { sku: "text" },
  payment: { order_id: "text" },
  return: {
    ...ROW,
    ...{ status: "text", swap_id: "text", claim_order_id: "text", order_id: "text" },
    ...{ refund_amount: "count", received_at: "instant" },
  },
  return_item: { quantity: "count", reason_id: "text", note: "text" },
  return_reason: { label: "text" },
  swap: { ...ROW, ...STATUSES, difference_due: "count", canceled_at: "instant", deleted_at: "instant" },
  claim_order: {
    ...ROW,
    ...STATUSES,
    ...{ type: "text", refund_amount: "count", canceled_at: "instant", deleted_at: "instant" },
  },
  claim_item: {
    ...{ claim_order_id: "text", item_id: "text", reason: "text", note: "text" },
    ...{ quantity: "count", deleted_at: "instant" },
  },
  claim_image: { claim_item_id: "text", url: "text" },
  claim_item_tags: {},
  claim_tag: { value: "text" },
  refund: { ...ROW, order_id: "text", payment_id: "text", amount: "count", reason: "text", note: "text" },
}

const KEYS: { readonly [Table in V1Table]?: readonly string[] } = {
  return_item: ["return_id", "item_id"],
  claim_item_tags: ["item_id", "tag_id"],
}

/** Every driver maps these to what it calls them; nothing is ever created from them. */
const TYPES = { text: String, count: Number, instant: Date } as const

export function defineTables({ EntitySchema }: TypeOrm): EntitySchema<object>[] {
  return Object.entries<Columns>(COLUMNS).map(([table, columns]) => {
    const keys = KEYS[table as V1Table] ?? ["id"]
    const defined: Record<string, EntitySchemaColumnOptions> = {
      ...Object.fromEntries(keys.map((key) => [key, { type: String, primary: true }])),
      ...Object.fromEntries(Object.entries(columns).map(([name, type]) => [name, { type: TYPES[type] }])),
    }
    return new EntitySchema<object>({ name: table, tableName: table, columns: defined })
  })
}
