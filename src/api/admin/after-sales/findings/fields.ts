import { z } from "@medusajs/framework/zod"

import { FINDING_KINDS } from "../../../../domain/receiving/finding"

const MOST_FINDINGS = 100
const MOST_UNITS = 10_000

const id = z.string().min(1).max(100)
const label = z.string().max(200)

/** What staff found in a parcel. Empty strings pass the shape so that the rule can answer with its reason. */
export const findingsField = z
  .array(
    z.strictObject({
      kind: z.enum(FINDING_KINDS),
      quantity: z.int().min(1).max(MOST_UNITS),
      line_item_id: id.optional(),
      title: label.optional(),
      sku: label.optional(),
      serial_number: label.optional(),
      words: z.string().max(5_000).optional(),
    }),
  )
  .max(MOST_FINDINGS)
