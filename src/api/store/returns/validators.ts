import { z } from "@medusajs/framework/zod"

import { idField } from "../../fields"

const MOST_ITEMS = 100
const MOST_UNITS = 10_000

const note = z
  .string()
  .max(5_000)
  .refine((text) => !text.includes("\0"), { error: "must not contain a NUL character" })
  .nullish()

/**
 * What core's own schema lets through and its handler cannot bear: no items, half a unit, ids that are none. Looser than
 * ours elsewhere, because it stands behind core's and must not refuse what a later version of core adds.
 */
export const coreReturnSchema = z.looseObject({
  order_id: idField,
  items: z
    .array(z.looseObject({ id: idField, quantity: z.int().min(1).max(MOST_UNITS), reason_id: idField.nullish(), note }))
    .min(1)
    .max(MOST_ITEMS),
  return_shipping: z.looseObject({ option_id: idField, price: z.number().optional() }),
  note,
  receive_now: z.boolean().optional(),
  location_id: idField.nullish(),
})
