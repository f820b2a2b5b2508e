import { z } from "@medusajs/framework/zod"

import {
  CONDITION_ATTRIBUTES,
  CONDITION_EFFECTS,
  CONDITION_OPERATORS,
  EXCHANGE_PRICE_RULES,
  EXCHANGE_SCOPES,
  FEE_KINDS,
  OUTBOUND_FREIGHT_REFUNDS,
  RESOLUTIONS,
  WINDOW_BASES,
  WINDOW_STARTS,
} from "../../../../domain/kernel/vocabulary"
import { codeField, currencyField, decimalField, idField, line, pageFields } from "../../../fields"

/** A hundred years; the rules count in dates that a calendar knows. */
const MOST_DAYS = 36_500
const MOST_ROWS = 100
/** Stock lies reserved as long as a link is good for. */
const MOST_LINK_DAYS = 90
const MOST_VALUES = 500

const days = z.int().min(0).max(MOST_DAYS)
const source = line(500).nullable().default(null)
const date = z.iso.date({ error: "must be a date such as 2026-12-24" })
const decimal = decimalField.nullable().default(null)
const percentage = z.int().min(1).max(100).nullable().default(null)
const currency = currencyField.nullable().default(null)

/** What a policy or a warranty plan looks at. */
export const conditionField = z.strictObject({
  effect: z.enum(CONDITION_EFFECTS).default("applies"),
  attribute: z.enum(CONDITION_ATTRIBUTES),
  operator: z.enum(CONDITION_OPERATORS),
  values: z.array(line(100)).max(MOST_VALUES).default([]),
  currency_code: currency,
  source,
})

const window = z.strictObject({
  basis: z.enum(WINDOW_BASES),
  days,
  statutory: z.boolean().default(false),
  counted_from: z.enum(WINDOW_STARTS).default("parcel"),
  source,
})

const season = z.strictObject({ name: line(100), from_on: date, to_on: date, until_on: date })

/** Exactly one of percentage and amount, as a column check would refuse anything else; the rest waits for publishing. */
const fee = z
  .strictObject({
    kind: z.enum(FEE_KINDS),
    percentage: decimal,
    amount: decimal,
    currency_code: currency,
    below: decimal,
  })
  .refine(({ percentage, amount }) => (percentage === null) !== (amount === null), {
    error: "needs either a percentage or an amount",
  })
  .refine(({ amount, currency_code }) => (amount === null) === (currency_code === null), {
    error: "an amount needs its currency, and a percentage has none",
    path: ["currency_code"],
  })

const terms = z.strictObject({
  final_sale: z.boolean().default(false),
  final_sale_source: source,
  presumed_delivery_days_after_shipment: days.default(14),
  presumed_delivery_days_after_fulfillment: days.default(21),
  move_end_to_working_day: z.boolean().default(false),
  remedies: z.array(z.enum(RESOLUTIONS)).max(RESOLUTIONS.length).default([]),
  outbound_freight_refund: z.enum(OUTBOUND_FREIGHT_REFUNDS).default("never"),
  credit_bonus_percentage: percentage,
  keep_item_max_percentage: percentage,
  auto_approve: z.boolean().default(false),
  auto_approve_limit: decimal,
  auto_approve_currency: currency,
  silence_approves: z.boolean().default(false),
  ship_back_days: z.int().min(1).max(MOST_DAYS).default(14),
  exchange_scope: z.enum(EXCHANGE_SCOPES).default("same_product"),
  exchange_price_rule: z.enum(EXCHANGE_PRICE_RULES).default("current_price"),
  exchange_bonus: decimalField.default("0"),
  payment_link_days: z.int().min(1).max(MOST_LINK_DAYS).default(7),
  calendar_id: idField.nullable().default(null),
  conditions: z.array(conditionField).max(MOST_ROWS).default([]),
  windows: z
    .array(window)
    .max(WINDOW_BASES.length)
    .refine((list) => new Set(list.map(({ basis }) => basis)).size === list.length, {
      error: "each ground has one window at most",
    })
    .default([]),
  seasons: z.array(season).max(MOST_ROWS).default([]),
  fees: z.array(fee).max(MOST_ROWS).default([]),
})

/** `POST …/policies` and `POST …/policies/:id/draft`: everything but code and name may wait until publishing. */
export const policyDraftSchema = z.strictObject({
  code: codeField,
  name: line(200),
  description: line(2000).nullable().default(null),
  terms: terms.prefault({}),
})
export type PolicyDraftBody = z.output<typeof policyDraftSchema>

/** `POST …/policies/:id/publish`: with the version that was looked at, publishing another one by mistake is refused. */
export const publishSchema = z
  .strictObject({ version: z.int().min(1).max(1_000_000).nullable().default(null) })
  .prefault({})
export type PublishBody = z.output<typeof publishSchema>

export const policyPageSchema = z.strictObject(pageFields(20))
export type PolicyPageQuery = z.output<typeof policyPageSchema>
