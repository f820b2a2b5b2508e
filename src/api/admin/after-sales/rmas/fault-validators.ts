import { z } from "@medusajs/framework/zod"

import { FREIGHT_ADVANCERS, FREIGHT_LEGS } from "../../../../domain/fault/freight-leg"
import { FAULT_PARTIES } from "../../../../domain/kernel/vocabulary"

const LONGEST_TEXT = 5_000

const id = z.string().min(1).max(100)

/** That they sum to 100 is a rule, which answers with its reason. */
export const faultSharesSchema = z
  .array(z.strictObject({ party: z.enum(FAULT_PARTIES), percentage: z.int().min(0).max(100) }))
  .max(FAULT_PARTIES.length)

export const attributeFaultSchema = z.strictObject({
  items: z
    .array(z.strictObject({ id, fault_shares: faultSharesSchema }))
    .min(1)
    .max(100),
  words: z.string().max(LONGEST_TEXT),
})
export type AttributeFaultBodyInput = z.output<typeof attributeFaultSchema>

export const recordFreightSchema = z
  .strictObject({
    leg: z.enum(FREIGHT_LEGS),
    paid_by: z.enum(FREIGHT_ADVANCERS),
    amount: z
      .string()
      .regex(/^\d{1,12}(\.\d{1,6})?$/, "a decimal amount in major units")
      .refine((amount) => Number(amount) > 0, "more than nothing"),
    tracking_reference: z.string().trim().min(1).max(200).optional(),
    receipt_note: z.string().trim().min(1).max(LONGEST_TEXT).optional(),
  })
  .refine(({ leg, paid_by }) => leg === "way_back" || paid_by === "merchant", {
    path: ["paid_by"],
    message: "the customer sends goods one way only: back",
  })
export type RecordFreightBodyInput = z.output<typeof recordFreightSchema>
