import { z } from "@medusajs/framework/zod"

import { decimalField, idField } from "../../../fields"

export const claimSchema = z.strictObject({})

export const redeemSchema = z.strictObject({
  cart_id: idField,
  amount: decimalField.refine((text) => !text.startsWith("-"), { error: "must be zero or more" }),
})
export type RedeemInput = z.output<typeof redeemSchema>
