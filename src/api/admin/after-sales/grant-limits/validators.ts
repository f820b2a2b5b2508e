import { z } from "@medusajs/framework/zod"

import { currencyField, decimalField, idField } from "../../../fields"

const amount = decimalField.refine((text) => !text.startsWith("-"), { error: "must be zero or more" })

export const grantLimitSchema = z.strictObject({
  user_id: idField.nullable().default(null),
  customer_group_id: idField.nullable().default(null),
  currency_code: currencyField,
  per_grant: amount,
  per_30_days: amount.nullable().default(null),
})
export type GrantLimitInput = z.output<typeof grantLimitSchema>
