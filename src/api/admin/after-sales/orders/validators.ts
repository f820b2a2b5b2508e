import { z } from "@medusajs/framework/zod"

import { line } from "../../../fields"

/** A parcel that holds more is noted in several goes. */
const MOST_SERIALS = 200
const LONGEST_SERIAL = 100

const unitSchema = z.strictObject({
  fulfillment_id: line(100),
  line_item_id: line(100),
  position: z.int().min(0).max(100_000),
  /** Empty takes back what was noted. */
  serial: z.string().trim().max(LONGEST_SERIAL),
})

/** Each unit is named once: of two numbers for one nobody knows which is meant. */
export const serialsSchema = z.strictObject({
  serials: z
    .array(unitSchema)
    .min(1)
    .max(MOST_SERIALS)
    .refine((units) => new Set(units.map(nameOf)).size === units.length, { error: "name each unit once" }),
})
export type SerialsBody = z.output<typeof serialsSchema>

function nameOf({ fulfillment_id, line_item_id, position }: z.output<typeof unitSchema>): string {
  return JSON.stringify([fulfillment_id, line_item_id, position])
}
