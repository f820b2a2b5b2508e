import { z } from "@medusajs/framework/zod"

import { RESOLUTIONS } from "../../../../domain/kernel/vocabulary"

const LONGEST_TEXT = 5_000
const MOST_UNITS = 10_000

const id = z.string().min(1).max(100)
const quantity = z.int().min(1).max(MOST_UNITS).optional()
// Empty words pass the shape so that the rule can answer with its reason.
const words = z.string().max(LONGEST_TEXT)

export const listFindingsQuerySchema = z.strictObject({
  limit: z.coerce.number().int().min(1).max(100).default(20),
  cursor: z.string().max(500).optional(),
  late: z.enum(["true", "false"]).default("false"),
})
export type ListFindingsQuery = z.output<typeof listFindingsQuerySchema>

export const findingWordsSchema = z.strictObject({ words, quantity })
export type FindingWordsInput = z.output<typeof findingWordsSchema>

/** As what of the order it is taken in. To exchange something, or to keep it, is the customer's choice. */
export const asUnitsOfOrder = {
  line_item_id: id,
  reason_code: id,
  note: z.string().max(LONGEST_TEXT).optional(),
  resolution: z.enum(RESOLUTIONS).exclude(["exchange", "keep_item"]).optional(),
}

export const takeInSchema = z.union([
  z.strictObject({ words, quantity, ...asUnitsOfOrder }),
  z.strictObject({ words, quantity, item_id: id }),
])
export type TakeInInput = z.output<typeof takeInSchema>

export const findingPhotoSchema = z.strictObject({})
export type FindingPhotoInput = z.output<typeof findingPhotoSchema>
