import { z } from "@medusajs/framework/zod"

import { FREIGHT_ADVANCERS, FREIGHT_LEGS } from "../../../../../domain/fault/freight-leg"
import {
  DISPOSITIONS,
  GRADES,
  GRANT_KINDS,
  RESOLUTIONS,
  SURPLUS_DESTINATIONS,
} from "../../../../../domain/kernel/vocabulary"
import { isPositive, negate } from "../../../../../domain/money/decimal"
import { priceOfLine } from "../../../../../domain/settlement/price-of-line"
import { amountField, codeField, idField, instantField } from "../../../../fields"
import { faultSharesSchema } from "../../rmas/fault-validators"
import { MOST_LINES, orderFactsOf, orderLine } from "../../simulated-order"

const MOST_UNITS = 1_000
const MOST_PAYMENTS = 50
const MOST_EXTRAS = 20

/** Either what was paid for the line, or what an invoice makes it of. */
const pricedLine = orderLine
  .extend({
    total: amountField.optional(),
    subtotal: amountField.optional(),
    discount_total: amountField.default("0"),
    tax_total: amountField.default("0"),
  })
  .refine(({ total, subtotal }) => (total === undefined) !== (subtotal === undefined), {
    path: ["total"],
    message: "Give either total or subtotal",
  })
  .refine(
    ({ subtotal, ...line }) => subtotal === undefined || !isPositive(negate(priceOfLine({ ...line, subtotal }))),
    {
      path: ["discount_total"],
      message: "is more than the line comes to",
    },
  )
  .transform(({ total, subtotal = "0", discount_total, tax_total, ...line }) => ({
    ...line,
    total: total ?? priceOfLine({ subtotal, discount_total, tax_total }),
  }))

const item = z
  .strictObject({
    line_item_id: idField,
    quantity: z.int().min(1).max(MOST_UNITS),
    reason_code: codeField,
    resolution: z.enum(RESOLUTIONS).optional(),
    exchange: z
      .strictObject({
        variant_id: idField,
        surplus_to: z.enum(SURPLUS_DESTINATIONS).optional(),
        price: amountField.optional(),
      })
      .optional(),
    keep_item_percentage: z.int().min(1).max(100).optional(),
    fault_shares: faultSharesSchema.optional(),
    units: z
      .array(
        z.strictObject({
          accepted: z.boolean(),
          grade: z.enum(GRADES),
          disposition: z.enum(DISPOSITIONS).optional(),
          deduction_percentage: z.int().min(0).max(100).optional(),
        }),
      )
      .max(MOST_UNITS)
      .optional(),
  })
  .refine(({ resolution = "exchange", exchange }) => !exchange || resolution === "exchange", {
    path: ["exchange"],
    message: "goes only with the resolution exchange",
  })

const freightLeg = z
  .strictObject({ leg: z.enum(FREIGHT_LEGS), paid_by: z.enum(FREIGHT_ADVANCERS), amount: amountField })
  .refine(({ leg, paid_by }) => leg === "way_back" || paid_by === "merchant", {
    path: ["paid_by"],
    message: "the customer sends goods one way only: back",
  })

/** `POST …/settlements/simulate`: a real order or facts made up, what is asked back, and what is supposed to become of it. */
export const simulateSettlementSchema = z
  .strictObject({
    order_id: idField.optional(),
    facts: orderFactsOf(pricedLine).optional(),
    /** With facts only; one payment of the order's total when left out. */
    payments: z
      .array(z.strictObject({ payment_id: idField, refundable: amountField }))
      .max(MOST_PAYMENTS)
      .optional(),
    paid_with_credit: amountField.optional(),
    items: z.array(item).min(1).max(MOST_LINES),
    freight_legs: z.array(freightLeg).max(MOST_EXTRAS).default([]),
    grants: z
      .array(z.strictObject({ kind: z.enum(GRANT_KINDS), amount: amountField }))
      .max(MOST_EXTRAS)
      .default([]),
    at: instantField.optional(),
  })
  .refine(({ order_id, facts }) => (order_id === undefined) !== (facts === undefined), {
    path: ["order_id"],
    message: "Give either order_id or facts",
  })
  .refine(({ facts, payments }) => facts !== undefined || payments === undefined, {
    path: ["payments"],
    message: "A real order has its own payments",
  })
  .refine(({ facts, paid_with_credit }) => facts !== undefined || paid_with_credit === undefined, {
    path: ["paid_with_credit"],
    message: "A real order has its own payments",
  })
export type SimulateSettlementRequest = z.output<typeof simulateSettlementSchema>
