import { model } from "@medusajs/framework/utils"

import {
  CONDITION_ATTRIBUTES,
  CONDITION_EFFECTS,
  CONDITION_OPERATORS,
  EXCHANGE_PRICE_RULES,
  EXCHANGE_SCOPES,
  FEE_KINDS,
  OUTBOUND_FREIGHT_REFUNDS,
  POLICY_STATUSES,
  WINDOW_BASES,
  WINDOW_STARTS,
} from "../../../domain/kernel/vocabulary"

/** A set of after-sales terms under one name. What it says stands in its versions. */
export const AfterSalesPolicy = model.define("after_sales_policy", {
  id: model.id({ prefix: "aspol" }).primaryKey(),
  code: model.text().unique("UQ_after_sales_policy_code"),
  name: model.text(),
  description: model.text().nullable(),
  versions: model.hasMany(() => AfterSalesPolicyVersion, { mappedBy: "policy" }),
})

/**
 * The terms as they stood from `published_at` until `retired_at`. A published version is never edited: orders placed
 * under it keep it. At most one draft and one published version per policy.
 */
export const AfterSalesPolicyVersion = model
  .define("after_sales_policy_version", {
    id: model.id({ prefix: "aspolv" }).primaryKey(),
    version: model.number(),
    status: model.enum([...POLICY_STATUSES]).default("draft"),
    published_at: model.dateTime().nullable(),
    retired_at: model.dateTime().nullable(),
    /** Whether goods may be sent back only when something is wrong with them. */
    final_sale: model.boolean().default(false),
    final_sale_source: model.text().nullable(),
    /** Delivery unknown: it is presumed this many days after dispatch, or after packing when dispatch is unknown too. */
    presumed_delivery_days_after_shipment: model.number().default(14),
    presumed_delivery_days_after_fulfillment: model.number().default(21),
    /** An end on a holiday, Saturday or Sunday moves to the next working day (EU 1182/71 art. 3 (4)). */
    move_end_to_working_day: model.boolean().default(false),
    /** Resolutions offered, the preferred one first. */
    remedies: model.array(),
    outbound_freight_refund: model.enum([...OUTBOUND_FREIGHT_REFUNDS]).default("never"),
    /** Whole per cent on top for whoever takes store credit. */
    credit_bonus_percentage: model.number().nullable(),
    /** Whole per cent of the price paid for whoever keeps the goods, at most. */
    keep_item_max_percentage: model.number().nullable(),
    auto_approve: model.boolean().default(false),
    /** Auto-approval only up to this price paid; null means no limit. Orders in another currency wait for staff. */
    auto_approve_limit: model.bigNumber().nullable(),
    auto_approve_currency: model.text().nullable(),
    /** A request that nobody decided by its deadline counts as approved. */
    silence_approves: model.boolean().default(false),
    /** Days the customer has to send the goods after approval before the request lapses. */
    ship_back_days: model.number().default(14),
    exchange_scope: model.enum([...EXCHANGE_SCOPES]).default("same_product"),
    exchange_price_rule: model.enum([...EXCHANGE_PRICE_RULES]).default("current_price"),
    /** Per cent of the price paid by which an exchange is made cheaper, 0–100. */
    exchange_bonus: model.bigNumber().default(0),
    /** Days that a link to pay a difference is good for. */
    payment_link_days: model.number().default(7),
    /** Zone and holidays for every span of this policy; null means the shop's default calendar. */
    calendar_id: model.text().nullable(),
    policy: model.belongsTo(() => AfterSalesPolicy, { mappedBy: "versions" }),
    conditions: model.hasMany(() => AfterSalesPolicyCondition, { mappedBy: "policy_version" }),
    windows: model.hasMany(() => AfterSalesPolicyWindow, { mappedBy: "policy_version" }),
    seasons: model.hasMany(() => AfterSalesPolicySeason, { mappedBy: "policy_version" }),
    fees: model.hasMany(() => AfterSalesPolicyFee, { mappedBy: "policy_version" }),
  })
  .cascades({ delete: ["conditions", "windows", "seasons", "fees"] })
  .checks([
    {
      name: "after_sales_policy_version_percentages",
      expression: "credit_bonus_percentage BETWEEN 1 AND 100 AND keep_item_max_percentage BETWEEN 1 AND 100",
    },
  ])
  .indexes([
    { on: ["policy_id", "version"], unique: true, name: "UQ_after_sales_policy_version" },
    {
      on: ["policy_id"],
      unique: true,
      where: "status = 'draft' AND deleted_at IS NULL",
      name: "UQ_after_sales_policy_one_draft",
    },
    {
      on: ["policy_id"],
      unique: true,
      where: "status = 'published' AND deleted_at IS NULL",
      name: "UQ_after_sales_policy_one_published",
    },
  ])

/** All `applies` conditions must hold for the policy to apply; any `excludes` condition takes a line out of it. */
export const AfterSalesPolicyCondition = model.define("after_sales_policy_condition", {
  id: model.id({ prefix: "aspolc" }).primaryKey(),
  /** Place in the merchant's list: clauses such as `exclusion.2` count by it. */
  position: model.number().default(0),
  effect: model.enum([...CONDITION_EFFECTS]).default("applies"),
  attribute: model.enum([...CONDITION_ATTRIBUTES]),
  operator: model.enum([...CONDITION_OPERATORS]),
  /** Ids, states, or one decimal amount for `order_value`. */
  values: model.array(),
  /** Only for `order_value`: orders in another currency do not match. */
  currency_code: model.text().nullable(),
  /** Why, for an exclusion: the legal exemption or the merchant's ground, shown to the customer. */
  source: model.text().nullable(),
  policy_version: model.belongsTo(() => AfterSalesPolicyVersion, { mappedBy: "conditions" }),
})

/** How long after delivery a request on this ground may be made. No row for a ground: it is not offered. */
export const AfterSalesPolicyWindow = model
  .define("after_sales_policy_window", {
    id: model.id({ prefix: "aspolw" }).primaryKey(),
    basis: model.enum([...WINDOW_BASES]),
    /** Calendar days; the day of delivery is not counted and the last day counts to its end. */
    days: model.number(),
    /** A right by law: a final sale does not take it away, only a legal exemption does. */
    statutory: model.boolean().default(false),
    /** Whose delivery starts it: the unit's own parcel, or the order's last one. */
    counted_from: model.enum([...WINDOW_STARTS]).default("parcel"),
    source: model.text().nullable(),
    policy_version: model.belongsTo(() => AfterSalesPolicyVersion, { mappedBy: "windows" }),
  })
  .indexes([{ on: ["policy_version_id", "basis"], unique: true, name: "UQ_after_sales_policy_window_basis" }])

/** Goods delivered within [from_on, to_on] may be sent back until `until_on` where that is later (holiday season). */
export const AfterSalesPolicySeason = model.define("after_sales_policy_season", {
  id: model.id({ prefix: "aspols" }).primaryKey(),
  name: model.text(),
  from_on: model.text(),
  to_on: model.text(),
  until_on: model.text(),
  policy_version: model.belongsTo(() => AfterSalesPolicyVersion, { mappedBy: "seasons" }),
})

/** Kept back only where the customer, or nobody, is at fault. Either a percentage or an amount with its currency. */
export const AfterSalesPolicyFee = model
  .define("after_sales_policy_fee", {
    id: model.id({ prefix: "aspolf" }).primaryKey(),
    kind: model.enum([...FEE_KINDS]),
    /** Per cent of the price paid for the units, 0–100. */
    percentage: model.bigNumber().nullable(),
    /** Major units, once per request. */
    amount: model.bigNumber().nullable(),
    currency_code: model.text().nullable(),
    /** Order value from which freight was free; only of lost free freight. */
    below: model.bigNumber().nullable(),
    policy_version: model.belongsTo(() => AfterSalesPolicyVersion, { mappedBy: "fees" }),
  })
  .checks([
    {
      name: "after_sales_policy_fee_percentage_or_amount",
      expression: "(percentage IS NULL) <> (amount IS NULL) AND (amount IS NULL) = (currency_code IS NULL)",
    },
  ])
